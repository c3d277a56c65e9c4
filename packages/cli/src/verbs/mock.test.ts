import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { computing } from '../testing/computing.ts'
import { addVendor, makeProject, writeContract } from '../testing/project.ts'
import { bin, run, type Started, start, startProcess } from '../testing/run.ts'

const prismServer = fileURLToPath(new URL('../../../mock/src/runtime/server.js', import.meta.url))

let project: Awaited<ReturnType<typeof makeProject>>
beforeAll(async () => {
  project = await makeProject('z.array(z.string())')
})
afterAll(() => project.remove())

const running: Started[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()))
})

/** Starts mocks and waits until they are ready. */
const readyWith =
  <Mock extends Started>(begin: (args: readonly string[], cwd: string) => Mock) =>
  async (...args: string[]): Promise<{ mock: Mock; said: string; urls: string[] }> => {
    const mock = begin(['mock', ...args], project.root)
    running.push(mock)
    const said = await mock.printed(/^ready: /m)
    return { mock, said, urls: said.match(/http:\S+/g) ?? [] }
  }
const ready = readyWith(start)
const readyProcess = readyWith(startProcess)
const orders = async (url: string | undefined): Promise<unknown> =>
  (await fetch(`${url}/orders`, { headers: { authorization: 'Bearer any' } })).json()

const hold = (port: number): Promise<Server | undefined> =>
  new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', () => resolve(undefined)).listen(port, '127.0.0.1', () => resolve(server))
  })

const release = (server: Server | undefined) => new Promise<unknown>((resolve) => server?.close(resolve) ?? resolve(0))

/** A port that another program holds, with the one after it free. The system gives none of these to outgoing connections. */
const takePort = async (port = 20_000 + (process.pid % 5000) * 2): Promise<{ port: number; free: () => unknown }> => {
  const servers = [await hold(port), await hold(port + 1)] as const
  await release(servers[1])
  if (servers.every((server) => server)) return { port, free: () => release(servers[0]) }
  await release(servers[0])
  return takePort(port + 2)
}

it('without a generated document it says how to get one', async () => {
  const { status, stderr } = await run(['mock'], project.root)
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      'generated/openapi/shop/openapi.json: there is no readable OpenAPI document\n  next: sendspec generate shop\n',
  })
})

it('without the state of a mock it says how to get it', async () => {
  await run(['generate'], project.root)
  await rm(join(project.root, 'generated/mocks/shop/state.json'))
  const { status, stderr } = await run(['mock', '--stateful'], project.root)
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'generated/mocks/shop/state.json: there is no readable state of a mock\n  next: sendspec generate shop\n',
  })
})

it('with --stateful it can be steered, and without it can not', async () => {
  await run(['generate'], project.root)
  const mocks = [
    start(['mock', '--port', '0', '--stateful'], project.root),
    start(['mock', '--port', '0'], project.root),
  ]
  const statuses = mocks.map(async (mock) => {
    const url = /http:\S+/.exec(await mock.printed(/ready/))?.[0]
    const headers = { 'content-type': 'application/json' }
    return (await fetch(`${url}/_sendspec/reset`, { method: 'POST', headers })).status
  })
  expect(await Promise.all(statuses)).toEqual([204, 404])
  await Promise.all(mocks.map((mock) => mock.stop()))
})

// The promise is three seconds for all, and most of it is loading Prism: what a busy machine adds, it adds to both.
it('all vendors of this repository are served for less than three times the computing that loading Prism takes', async () => {
  const mocks = await computing([bin, 'mock', '--port', '0'])
  const prism = await computing([prismServer])
  expect(prism).toBeGreaterThan(0)
  expect(mocks / prism).toBeLessThan(3)
})

it('a problem that all mocks have is one', async () => {
  const { status, stdout, stderr } = await run(['mock', '--tls-key', 'missing', '--tls-cert', 'missing', '--port', '0'])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^.+ missing: ENOENT.+\n {2}next: .+\n {2}the same for \d other mocks\n$/)
})

describe('with two vendors', () => {
  beforeAll(async () => {
    await addVendor(project.root, 'bank')
    await run(['generate'], project.root)
  })

  it('serves the recorded payloads on loopback until it is stopped', async () => {
    const { mock, said, urls } = await ready('--port', '0')
    expect(said).toMatch(
      /^bank {9}http:\/\/127\.0\.0\.1:\d+\nshop {9}http:\/\/127\.0\.0\.1:\d+\nready: 2; Ctrl-C stops them\n$/,
    )
    for (const url of urls) expect(await orders(url)).toEqual({ orders: ['a'] })
    expect(await mock.stop()).toMatchObject({ status: 0, stderr: '' })
    await expect(fetch(urls[0] ?? '')).rejects.toThrow()
  })

  it.each([[[]], [['--processes']]])(
    'a taken port leaves the other mock served, and status 1 in the end %j',
    async (flags) => {
      const { port, free } = await takePort()
      const { mock, said, urls } = await ready('--port', `${port}`, ...flags)
      expect(said).toMatch(/^shop .*\nready: 1 of 2; Ctrl-C stops them\n$/)
      expect(await orders(urls[0])).toEqual({ orders: ['a'] })
      await free()
      const { status, stderr } = await mock.stop()
      expect(status).toBe(1)
      expect(stderr).toMatch(
        new RegExp(`^Bank API, http://127.0.0.1:${port}: port ${port} is taken .*\\n {2}next: .*--port\\n$`),
      )
    },
  )

  it('where none can start it ends with status 1', async () => {
    const { port, free } = await takePort()
    const { status, stdout, stderr } = await run(['mock', 'shop', '--port', `${port}`], project.root)
    await free()
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(`port ${port} is taken`)
  })

  it('a killed process is reported and restarted once, and the other keeps running', async () => {
    const { mock, urls } = await readyProcess('--port', '0', '--processes')
    process.kill((await mock.children())[0] as number, 'SIGKILL')
    const told = await mock.complained(/: the server crashed \(SIGKILL\)\n {2}next: none: it is started again/)
    const [killed, other] = urls.toSorted((url) => (told.includes(url) ? -1 : 1))
    expect(await orders(other)).toEqual({ orders: ['a'] })
    await expect.poll(() => orders(killed).catch(() => undefined), { timeout: 20_000 }).toEqual({ orders: ['a'] })
    await mock.stop().then(({ status }) => expect(status).toBe(0))
  })

  it('a mock that crashes twice within a minute stays down: status 1', async () => {
    const { mock, urls } = await readyProcess('bank', '--port', '0', '--processes')
    for (const said of [/started again/, /stays down; stop/]) {
      await expect.poll(() => orders(urls[0]).catch(() => undefined), { timeout: 20_000 }).toEqual({ orders: ['a'] })
      process.kill((await mock.children())[0] as number, 'SIGKILL')
      await mock.complained(said)
    }
    expect(await mock.done).toMatchObject({ status: 1 })
  })

  it('no process is left when the command is killed', async () => {
    const { mock } = await readyProcess('--port', '0', '--processes')
    const children = await mock.children()
    expect(children).toHaveLength(2)
    mock.kill('SIGKILL')
    await expect.poll(() => children.filter(isAlive), { timeout: 10_000 }).toEqual([])
  })

  it.each([[[]], [['--processes']]])(
    '--watch serves a changed contract, and the last good one while it is broken %j',
    async (flags) => {
      const { mock, urls } = await ready('shop', '--port', '0', '--watch', ...flags)
      const file = join(project.root, 'contracts/shop/index.ts')
      const text = await readFile(file, 'utf8')
      try {
        // As editors save: another file is put in its place.
        const save = async (next: string): Promise<void> => {
          await writeFile(`${file}.new`, next)
          await rename(`${file}.new`, file)
        }
        await save(text.replace("['a']", "['b', 'c']"))
        await mock.printed(/^shop {9}serves its changed contract$/m)
        expect(await orders(urls[0])).toEqual({ orders: ['b', 'c'] })

        await save(text.replace('z.array(z.string())', 'z.tuple([z.string()])'))
        const complaint = await mock.complained(/next: write it with/)
        expect(complaint).toMatch(/^shop listOrders 200\/orders: ZodTuple can't be turned into JSON Schema/)
        expect(await orders(urls[0])).toEqual({ orders: ['b', 'c'] })

        await save(text)
        await mock.printed(/changed contract\n.*changed contract\n/)
        expect(await orders(urls[0])).toEqual({ orders: ['a'] })
        expect(await mock.stop()).toEqual({ status: 0, stdout: expect.any(String), stderr: complaint })
      } finally {
        await writeContract(project.root, 'z.array(z.string())')
      }
    },
  )
})

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
