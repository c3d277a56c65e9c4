import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { withServer } from './testing/with-server.ts'

const statuses = async (count: number, url: string, init?: RequestInit): Promise<readonly number[]> => {
  const all: number[] = []
  for (let each = 0; each < count; each++) all.push((await fetch(url, init)).status)
  return all
}

test('without a command the answer is honest', async () => {
  const server = await withServer({ answer: ({ method, path }, status) => ({ method, path, status }) })
  const response = await fetch(`${server.url}/api/v3/send?page=2`)
  expect(await response.json()).toEqual({ method: 'GET', path: '/api/v3/send?page=2', status: 200 })
})

test('a command in the path is not part of the path that is answered', async () => {
  const server = await withServer({ answer: ({ path, query }) => [path, query.get('page')] })
  expect(await (await fetch(`${server.url}/~status/404/api/v3/send?page=2`)).json()).toEqual([
    '/api/v3/send?page=2',
    '2',
  ])
  expect(await (await fetch(`${server.url}/~ok`)).json()).toEqual(['/', null])
})

test('several commands in a path are a sequence for the same request', async () => {
  const server = await withServer()
  const url = `${server.url}/~status/401/~ok/real`
  expect(await statuses(3, url)).toEqual([401, 200, 200])
  expect(await statuses(1, `${url}?page=2`)).toEqual([401])
  server.clear()
  expect(await statuses(2, url)).toEqual([401, 200])
})

test('a header holds a command or a sequence', async () => {
  const server = await withServer()
  expect(
    await statuses(3, server.url, { headers: { 'x-hostile': 'status/401, retry-after/429/seconds, ok' } }),
  ).toEqual([401, 429, 200])
})

test('programmed commands are for the next requests without their own', async () => {
  const server = await withServer()
  server.next('status/401', 'reset-before-headers')
  expect(await statuses(1, `${server.url}/~status/500/real`)).toEqual([500])
  expect(await statuses(1, server.url)).toEqual([401])
  await expect(fetch(server.url)).rejects.toThrow('fetch failed')
  expect(await statuses(1, server.url)).toEqual([200])
})

test.each([
  ['no-such-fault', 'there is no fault `no-such-fault`'],
  ['status', 'has a wrong <code>'],
  ['status/600', 'has a wrong <code>'],
  ['json/toString', 'has a wrong <value>'],
  ['slow-body/60001', 'has a wrong <milliseconds>'],
  ['ok/1', 'has too many arguments'],
])('the command %s is refused with the reason', async (command, reason) => {
  const server = await withServer()
  expect(() => server.next('ok', command)).toThrow(reason)
  const response = await fetch(server.url, { headers: { 'x-hostile': command } })
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(reason)])
  expect(server.calls.map((call) => call.command)).toEqual(['none'])
})

test('every status that fetch lets through arrives, with and without a body', async () => {
  const server = await withServer()
  for (let code = 200; code < 600; code++) {
    // Fetch makes a network error of 407, by its standard.
    if (code === 407) continue
    for (const fault of ['status', 'status-empty']) {
      const response = await fetch(`${server.url}/~${fault}/${code}/real`)
      await response.arrayBuffer()
      expect(response.status).toBe(code)
    }
  }
}, 20_000)

test('the call log has no secret', async () => {
  const server = await withServer()
  await fetch(`${server.url}/~status/404/real?api_key=hunter2&page=1`, {
    method: 'POST',
    headers: { authorization: 'Bearer hunter2', cookie: 'id=hunter2', 'x-api-key': 'hunter2', accept: 'text/plain' },
    body: '{"password":"hunter2"}',
  })
  expect(JSON.stringify(server.calls)).not.toContain('hunter2')
  expect(server.calls).toMatchObject([
    {
      method: 'POST',
      path: '/real?api_key=hidden&page=1',
      command: 'status/404',
      authorization: 'present',
      cookie: 'present',
      headers: { authorization: 'present', cookie: 'present', 'x-api-key': 'present', accept: 'text/plain' },
      bodyBytes: 22,
    },
  ])
})

test('a request without credentials is logged as such', async () => {
  const server = await withServer()
  await fetch(server.url)
  expect(server.calls).toMatchObject([{ authorization: 'absent', cookie: 'absent' }])
  expect(server.calls[0]?.headers).not.toHaveProperty('authorization')
})

test('it listens on loopback only', async () => {
  const server = await withServer()
  expect(new URL(server.url).hostname).toBe('127.0.0.1')
  const others = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
  const host = others.find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? '127.0.0.2'
  for (const url of [server.url, server.elsewhere.url]) {
    await expect(fetch(`http://${host}:${new URL(url).port}`)).rejects.toThrow('fetch failed')
  }
})
