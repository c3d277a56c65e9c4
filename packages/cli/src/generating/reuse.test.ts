import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cacheFolder } from '../files/cache-folder.ts'
import { addVendor, makeProject } from '../testing/project.ts'
import { run } from '../testing/run.ts'

const others = ['lake', 'mine', 'pond', 'rock', 'tree']
const overview = 'generated/findings/README.md'

let project: Awaited<ReturnType<typeof makeProject>>
const at = (path: string) => join(project.root, path)
const read = (path: string) => readFile(at(path), 'utf8')
const generate = (...args: string[]) => run(['generate', ...args], project.root)

beforeEach(async () => {
  project = await makeProject('z.array(z.string())')
  await mkdir(at('node_modules'))
  for (const id of others) await addVendor(project.root, id)
})
afterEach(() => project.remove())

/** Gives every vendor that is remembered another name there. A vendor with that name was not generated again. */
const renameRemembered = async (): Promise<void> => {
  const folder = cacheFolder(project.root, 'runs')
  for (const file of await readdir(folder)) {
    const { listed, ...rest } = JSON.parse(await readFile(join(folder, file), 'utf8'))
    if (listed)
      await writeFile(join(folder, file), JSON.stringify({ ...rest, listed: { ...listed, name: 'Recalled' } }))
  }
}
const recalled = async () => (await read(overview)).match(/^\| \[Recalled\]/gm)?.length ?? 0

it('generates only the vendor that has changed again', async () => {
  await generate()
  await renameRemembered()
  await appendFile(at('contracts/shop/index.ts'), '// Changed.\n')
  await generate()
  expect(await recalled()).toBe(others.length)
  await generate('--force')
  expect(await recalled()).toBe(0)
})

it('generates all of them again after a change of what they share', async () => {
  await generate()
  await renameRemembered()
  await writeFile(at('contracts/shared.ts'), 'export const shared = 1\n')
  await generate()
  expect(await recalled()).toBe(0)
})

it('writes again what somebody changed or removed of a vendor that has not changed', async () => {
  await generate()
  const before = await read('generated/clients/pond/api.md')
  await writeFile(at('generated/clients/pond/api.md'), '')
  await appendFile(at('contracts/shop/index.ts'), '// Changed.\n')
  expect((await generate()).stdout).toBe(
    'changed  generated/clients/pond/api.md\ngenerated/: 1 of '.concat(await total(), ' files written\n'),
  )
  expect(await read('generated/clients/pond/api.md')).toBe(before)
})
const total = async () => /\((\d+) files\)/.exec((await generate('--check')).stdout)?.[1] ?? ''

it('removes what a vendor no longer has', async () => {
  await generate()
  await writeFile(at('generated/clients/pond/src/gone.ts'), '')
  await appendFile(at('contracts/shop/index.ts'), '// Changed.\n')
  expect((await generate()).stdout).toMatch(/^removed {2}generated\/clients\/pond\/src\/gone\.ts\n/)
})

it.runIf(availableParallelism() > 1)('says the first error of several contracts, whichever ends first', async () => {
  const broken = (id: string) => writeFile(at(`contracts/${id}/index.ts`), `throw new Error('${id} is broken')`)
  await Promise.all(['pond', 'lake'].map(broken))
  expect((await generate()).stderr).toContain('lake is broken')
})

it.runIf(availableParallelism() > 1)('ends with an error where a contract ends its thread', async () => {
  await writeFile(at('contracts/mine/index.ts'), 'process.exit(0)')
  await expect(generate()).resolves.toMatchObject({ status: 1, stderr: expect.stringContaining('mine') })
})
