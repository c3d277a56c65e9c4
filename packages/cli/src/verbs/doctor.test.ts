import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeProject } from '../testing/project.ts'
import { run } from '../testing/run.ts'

let project: Awaited<ReturnType<typeof makeProject>>
beforeAll(async () => {
  project = await makeProject('z.array(z.string())')
  await run(['generate'], project.root)
})
afterAll(() => project.remove())

type Result = Record<'check' | 'status' | 'what', string>
const examine = async (): Promise<{ status: number | null; of: (check: string) => Result | undefined }> => {
  const { status, stdout } = await run(['doctor', '--json'], project.root)
  const results = JSON.parse(stdout) as Result[]
  return { status, of: (check) => results.find((each) => each.check === check) }
}

it('a project in order is ok, also without captures', async () => {
  const { status, of } = await examine()
  expect(status).toBe(0)
  for (const check of ['Node', 'dependencies', 'contracts', 'generated'])
    expect(of(check)).toMatchObject({ status: 'ok' })
  expect(of('captures')).toMatchObject({ status: 'warning', what: expect.stringContaining('1 of 1 are not in') })
})

it('names what is wrong with the next step, and ends with 1', async () => {
  await rm(join(project.root, 'generated/findings/shop.md'))
  await mkdir(join(project.root, 'captures'))
  await mkdir(join(project.root, 'contracts/drafts'))
  await writeFile(join(project.root, 'captures/orders.md'), 'another page')
  await writeFile(join(project.root, 'pnpm-lock.yaml'), 'lockfileVersion: 9')
  const server = createServer()
  const taken = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(4080, '127.0.0.1', () => resolve(true))
  })
  const { status, of } = await examine()
  if (taken) await new Promise((resolve) => server.close(resolve))
  expect(status).toBe(1)
  expect(of('generated')).toMatchObject({ status: 'problem', what: "1 files don't match the contracts" })
  expect(of('captures')).toMatchObject({ status: 'problem', what: expect.stringContaining('orders.md') })
  expect(of('dependencies')).toMatchObject({ status: 'problem' })
  expect(of('contracts')).toMatchObject({ status: 'warning', what: expect.stringContaining('drafts') })
  expect(of('ports')).toMatchObject({ status: 'warning', what: expect.stringContaining('4080') })
  const { stdout, stderr } = await run(['doctor'], project.root)
  expect(stdout).toMatch(/^FAIL generated {5}1 files.*\n {19}next: sendspec generate/m)
  expect(stderr).toBe('contracts/drafts is skipped: it has no index.ts\n')
})

it('a project without a vendor is told how to start one, and everything else is checked', async () => {
  const root = await mkdtemp(join(tmpdir(), 'empty-'))
  await mkdir(join(root, 'contracts'))
  const { status, stdout, stderr } = await run(['doctor'], root)
  await rm(root, { recursive: true })
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toMatch(/^FAIL contracts .+\n {19}next: sendspec new <vendor>/m)
  expect(stdout.match(/^FAIL/gm)).toHaveLength(1)
  expect(stdout).toMatch(/^ok {3}Node /m)
})
