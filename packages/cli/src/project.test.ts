import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findProject, loadVendors, openProject, selectVendors } from './project.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'project-'))
  for (const id of ['shop', 'bank']) {
    await mkdir(join(root, 'contracts', id), { recursive: true })
    await writeFile(join(root, 'contracts', id, 'index.ts'), '')
  }
})
afterEach(() => rm(root, { recursive: true }))

it('a project is found from any folder inside it, with its vendors in order', async () => {
  const found = await openProject(join(root, 'contracts', 'shop'))
  expect(found).toEqual({ root, vendorIds: ['bank', 'shop'], skipped: [] })
})

it('outside of a project the error says what is missing', async () => {
  await expect(openProject(tmpdir())).rejects.toThrow('has a contracts/ folder')
})

describe('a folder without index.ts', () => {
  const lines: string[] = []
  const stderr = { write: (text: string) => void lines.push(text), isTerminal: false, colors: false, columns: 80 }

  it('is skipped with one note, and named when it is asked for', async () => {
    await mkdir(join(root, 'contracts', 'drafts'))
    const project = await findProject({ cwd: root, stderr })
    expect(project).toEqual({ root, vendorIds: ['bank', 'shop'], skipped: ['drafts'] })
    expect(lines).toEqual(['contracts/drafts is skipped: it has no index.ts\n'])
    await expect(loadVendors(project, selectVendors(project, ['drafts']))).rejects.toThrow(
      'contracts/drafts/index.ts: the file does not exist',
    )
  })

  it('leaves an empty project with the way to start a contract', async () => {
    for (const id of ['shop', 'bank']) await rm(join(root, 'contracts', id), { recursive: true })
    await expect(findProject({ cwd: root, stderr })).rejects.toThrow(
      'contracts/: there is no vendor: no folder in it has an index.ts\n  next: start a contract: sendspec new <vendor>',
    )
    expect(await findProject({ cwd: root, stderr }, { empty: true })).toMatchObject({ vendorIds: [] })
  })
})

describe('choosing vendors', () => {
  it('keeps the order of the project, and takes all when none is named', async () => {
    const project = await openProject(root)
    expect(selectVendors(project, [])).toEqual(['bank', 'shop'])
    expect(selectVendors(project, ['shop', 'bank'])).toEqual(['bank', 'shop'])
  })

  it('refuses an unknown name and lists the known ones', async () => {
    const project = await openProject(root)
    expect(() => selectVendors(project, ['shp'])).toThrow(
      'there is no vendor "shp" under contracts/; did you mean shop?\n  next: name one of bank, shop',
    )
  })
})

describe('loading a vendor', () => {
  const load = async (text?: string): Promise<unknown> => {
    if (text !== undefined) await writeFile(join(root, 'contracts/shop/index.ts'), text)
    else await rm(join(root, 'contracts/shop/index.ts'))
    return loadVendors(await openProject(root), ['shop'])
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
