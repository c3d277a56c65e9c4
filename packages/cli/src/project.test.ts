import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findProject, loadVendors, selectVendors } from './project.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'project-'))
  for (const id of ['shop', 'bank']) await mkdir(join(root, 'contracts', id), { recursive: true })
})
afterEach(() => rm(root, { recursive: true }))

it('a project is found from any folder inside it, with its vendors in order', async () => {
  expect(await findProject(join(root, 'contracts', 'shop'))).toEqual({ root, vendorIds: ['bank', 'shop'] })
})

it('outside of a project the error says what is missing', async () => {
  await expect(findProject(tmpdir())).rejects.toThrow('has a contracts/ folder')
})

describe('choosing vendors', () => {
  it('keeps the order of the project, and takes all when none is named', async () => {
    const project = await findProject(root)
    expect(selectVendors(project, [])).toEqual(['bank', 'shop'])
    expect(selectVendors(project, ['shop', 'bank'])).toEqual(['bank', 'shop'])
  })

  it('refuses an unknown name and lists the known ones', async () => {
    const project = await findProject(root)
    expect(() => selectVendors(project, ['shp'])).toThrow(
      'there is no vendor "shp" under contracts/\n  next: name one of bank, shop',
    )
  })
})

describe('loading a vendor', () => {
  const load = async (text?: string): Promise<unknown> => {
    if (text !== undefined) await writeFile(join(root, 'contracts/shop/index.ts'), text)
    return loadVendors(await findProject(root), ['shop'])
  }

  it.each([
    ['a missing file', undefined, 'contracts/shop/index.ts: the file does not exist'],
    ['no vendor', 'export const x = 1', 'contracts/shop/index.ts: it exports no `vendor`'],
    ["another folder's id", 'export const vendor = { id: "bank" }', 'the vendor\'s id is "bank"'],
    ['code that throws', 'const a = 1\nthrow new Error("boom")', 'contracts/shop/index.ts:2: boom'],
    ['a file that can’t be parsed', 'const a = 1\n\nconst x = = 1', 'contracts/shop/index.ts'],
  ])('names the file for %s', async (_, text, message) => {
    await expect(load(text)).rejects.toThrow(message)
  })
})
