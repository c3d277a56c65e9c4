import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cacheFolder } from '../files/cache-folder.ts'
import { makeProject } from '../testing/project.ts'
import { run } from '../testing/run.ts'

let project: Awaited<ReturnType<typeof makeProject>>
beforeAll(async () => {
  project = await makeProject('z.array(z.string())')
  // What it remembers stays in its own folder.
  await mkdir(join(project.root, 'node_modules'), { recursive: true })
})
afterAll(() => project.remove())

const document = ({ root } = project) => readFile(join(root, 'generated/openapi/shop/openapi.json'), 'utf8')

it('writes everything for a contract, and has nothing to do the second time', async () => {
  expect(await run(['generate'], project.root)).toMatchObject({ status: 0, stderr: '' })
  expect(JSON.parse(await document())).toMatchObject({ openapi: '3.1.0' })
  const written = await stat(join(project.root, 'generated/openapi/shop/openapi.json'))
  expect((await run(['generate'], project.root)).stdout).toMatch(/^generated\/ is up to date \(\d+ files\)\n$/)
  expect((await stat(join(project.root, 'generated/openapi/shop/openapi.json'))).mtimeMs).toBe(written.mtimeMs)
})

it('remembers a run, and does all of the work again with --force', async () => {
  const upToDate = (await run(['generate'], project.root)).stdout
  const folder = cacheFolder(project.root, 'runs')
  for (const file of await readdir(folder)) await writeFile(join(folder, file), '{ "total": 0 }')
  expect((await run(['generate'], project.root)).stdout).toBe('generated/ is up to date (0 files)\n')
  expect((await run(['generate', '--force'], project.root)).stdout).toBe(upToDate)
})

it('a contract that can’t be converted is one clear error, and nothing is written', async () => {
  const broken = await makeProject('z.tuple([z.string()])')
  await cp(join(project.root, 'generated'), join(broken.root, 'generated'), { recursive: true })
  const before = await document(broken)
  const { status, stderr } = await run(['generate'], broken.root)
  expect(status).toBe(1)
  expect(stderr).toMatch(/^shop listOrders 200\/orders: ZodTuple can't be turned into JSON Schema/)
  expect(stderr).toContain('next: write it with one of ZodString')
  expect(await document(broken)).toBe(before)
  await broken.remove()
})

it('--check names every file that differs, is missing or is stale, and changes nothing', async () => {
  await writeFile(join(project.root, 'generated/openapi/shop/openapi.json'), '{}\n')
  await rm(join(project.root, 'generated/findings/shop.md'))
  await writeFile(join(project.root, 'generated/findings/gone.md'), '')
  const { status, stdout, stderr } = await run(['generate', '--check'], project.root)
  expect(status).toBe(1)
  expect(stdout).toMatch(/^differs {2}generated\/openapi\/shop\/openapi\.json:1$/m)
  expect(stdout).toMatch(/^missing {2}generated\/findings\/shop\.md$/m)
  expect(stdout).toMatch(/^stale {4}generated\/findings\/gone\.md$/m)
  expect(stderr).toContain('3 files\n  next: sendspec generate')
  expect(await document()).toBe('{}\n')
})

it('writes what differed, and removes what is stale', async () => {
  expect((await run(['generate'], project.root)).stdout).toMatch(/^removed {2}generated\/findings\/gone\.md$/m)
  expect(await run(['generate', '--check'], project.root)).toMatchObject({ status: 0 })
})
