import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pageFile } from '@sendspec/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { installPacked, packWithDependencies } from '../testing/install-packed.ts'
import { type Run, runFile, startFile } from '../testing/run.ts'

// The command as users of a team's own repository have it: packed, in an empty folder outside this repository.
let folder: string
let file: string
const run = (...args: string[]): Promise<Run> => runFile({ file, args, cwd: folder })

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'installed-')))
  await installPacked(folder, await packWithDependencies('@sendspec/cli'))
  file = join(folder, 'node_modules/@sendspec/cli/bin/sendspec.mjs')
}, 240_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

it('runs from node_modules, where Node strips no types', async () => {
  const { status, stdout, stderr } = await run('findings', '--help')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('--severity <severity...>')
})

it('has no source of its own, but those that it reads', async () => {
  const files = await readdir(join(folder, 'node_modules/@sendspec'), { recursive: true })
  const sources = files.filter((path) => /(?<!\.d)\.tsx?$/.test(path))
  expect(new Set(sources.map((path) => path.split('/').slice(0, 3).join('/')))).toEqual(
    new Set(['client/dist/runtime', 'site/dist/browser']),
  )
})

it('makes a project that tests, generates, mocks, builds a site and packs', async () => {
  expect(await run('init')).toMatchObject({ status: 0, stderr: '' })
  const again = await run('init')
  expect(again.status).toBe(1)
  expect(again.stderr).toContain('nothing is overwritten')

  expect(await run('new', 'acme', '--from', pageFile('bookings.md'))).toMatchObject({ status: 0, stderr: '' })
  const tested = await run('test')
  expect(tested.stderr).toBe('')
  expect(await run('generate')).toMatchObject({ status: 0, stderr: '' })
  expect(await run('generate', '--check')).toMatchObject({ status: 0, stderr: '' })

  expect(await run('pack')).toMatchObject({ status: 0, stderr: '' })
  expect(await run('site', 'build', '--address', 'https://docs.example/')).toMatchObject({ status: 0, stderr: '' })
  const document = JSON.parse(await readFile(join(folder, 'dist/site/npm/@sendspec/acme'), 'utf8'))
  expect(document['dist-tags']).toEqual({ latest: '0.1.0' })
  const contract = JSON.parse(await readFile(join(folder, 'dist/site/npm/@sendspec/contract-acme'), 'utf8'))
  expect(contract.versions['0.1.0']).toMatchObject({
    dependencies: { '@sendspec/contract': '0.1.0' },
    peerDependencies: { zod: expect.stringMatching(/^\^3\./), '@ts-rest/core': expect.stringMatching(/^\^3\./) },
  })

  const mock = startFile({ file, args: ['mock', '--port', '0'], cwd: folder })
  expect(await mock.printed(/ready/)).toContain('http://127.0.0.1:')
  expect(await mock.stop()).toMatchObject({ status: 0 })

  const client = await import(pathToFileURL(join(folder, 'generated/clients/acme/dist/index.js')).href)
  expect(Object.keys(client)).toContain('createAcme')
}, 240_000)
