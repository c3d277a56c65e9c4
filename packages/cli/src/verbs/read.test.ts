import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { factsSchemaId } from '@sendspec/facts'
import { pageFile, textOf } from '@sendspec/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from '../testing/run.ts'
import { type Site, startSite } from '../testing/site.ts'

// Each test starts the command.
vi.setConfig({ testTimeout: 30_000 })

let folder: string
let site: Site
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'))
  const page = textOf('list-parcels.mdx')
  site = await startSite((request, response) => {
    if (request.url !== '/list-parcels.mdx') response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/markdown' }).end(page)
  })
})
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

it('prints the facts of a file', async () => {
  const { status, stdout, stderr } = await run(['read', pageFile('list-parcels.mdx')])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({ $schema: factsSchemaId, page: { id: 'list-parcels.mdx' } })
})

it('prints the facts of an address, with the address', async () => {
  const { status, stdout } = await run(['read', `${site.url}/list-parcels.mdx`])
  expect(status).toBe(0)
  expect(JSON.parse(stdout).page).toMatchObject({ id: 'list-parcels.mdx', url: `${site.url}/list-parcels.mdx` })
})

it('writes the same to a file', async () => {
  const out = join(folder, 'facts', 'parcels.json')
  expect(await run(['read', pageFile('list-parcels.mdx'), '--out', out])).toMatchObject({ status: 0, stderr: '' })
  expect(await readFile(out, 'utf8')).toBe((await run(['read', pageFile('list-parcels.mdx')])).stdout)
})

describe('what can’t be read is one clear error, and nothing is written', () => {
  it.each([
    ['a file that is not there', 'nowhere.md', undefined, 'the file does not exist'],
    ['a folder', '.', undefined, 'this is not a file'],
    ['an empty page', 'empty.md', '\n', 'the page is empty'],
    ['a binary file', 'page.bin', '\u0000\u0001PNG', 'the page is not text'],
    ['a page of no API', 'story.md', 'Once upon a time.\n', 'next: '],
    [
      'a login page',
      'login.html',
      '<html><body><form>Sign in <input type="password"></form></body></html>',
      'login page',
    ],
  ])('%s', async (_, name, text, words) => {
    const file = join(folder, name)
    if (text !== undefined) await writeFile(file, text)
    const before = await readdir(folder)
    const { status, stdout, stderr } = await run(['read', file, '--out', join(folder, 'out.json')])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('    at ')
    expect(await readdir(folder)).toEqual(before)
  })

  it('an address without a page', async () => {
    const { status, stderr } = await run(['read', `${site.url}/gone.md`])
    expect(status).toBe(1)
    expect(stderr).toContain(`${site.url}/gone.md: there is no such page (404)`)
  })

  it('an invalid address', async () => {
    const { status, stderr } = await run(['read', 'ftp://pages.test/x.md'])
    expect(status).toBe(1)
    expect(stderr).toContain("pages can't be loaded by ftp://")
  })

  it('a file that can’t be written', async () => {
    const { status, stderr } = await run([
      'read',
      pageFile('notes.txt'),
      '--out',
      join(pageFile('notes.txt'), 'x.json'),
    ])
    expect(status).toBe(1)
    expect(stderr).toContain("it can't be written: ")
  })
})
