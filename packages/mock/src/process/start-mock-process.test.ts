import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { MockOptions } from '../start-mock.ts'
import { kitchen } from '../testing/kitchen.ts'
import { type MockProcess, startMockProcess } from './start-mock-process.ts'

const running: { close(): unknown }[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()))
})

const start = async (options: Partial<MockOptions> = {}): Promise<MockProcess> => {
  const mock = await startMockProcess({
    name: 'kitchen',
    options: { document: kitchen, port: 0, ...options },
    tell: (error) => expect.fail(error.message),
  })
  running.push(mock)
  return mock
}

const statusOf = async (mock: MockProcess, path: string) =>
  (await fetch(`${mock.url}${path}`, { headers: { authorization: 'Bearer any' } })).status

test('a mock in a process of its own answers, takes another document, and ends when it is closed', async () => {
  const mock = await start()
  expect(await statusOf(mock, '/orders')).toBe(200)
  const { '/orders': _, ...paths } = kitchen.paths
  await mock.replace({ ...kitchen, paths })
  expect(await statusOf(mock, '/orders')).toBe(404)
  await mock.close()
  expect(await mock.ended).toEqual({ how: 'exit status 0', lines: [] })
})

test('what it refuses is the error of the one that asked', async () => {
  const taken = createServer()
  running.push(taken)
  const port = await new Promise<number>((resolve) =>
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
  )
  await expect(start({ port })).rejects.toMatchObject({
    name: 'SendspecError',
    message: expect.stringContaining(`port ${port} is taken`),
    next: expect.stringContaining('--port'),
  })
  const mock = await start()
  await expect(mock.replace({})).rejects.toThrow("Prism can't read the document")
  expect(await statusOf(mock, '/orders')).toBe(200)
})

test('how it ended is told', async () => {
  const mock = await start()
  process.kill(mock.pid, 'SIGKILL')
  expect(await mock.ended).toEqual({ how: 'SIGKILL', lines: [] })
})

test('Ctrl-C and a polite kill are left to the one that started it', async () => {
  const mock = await start()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.kill(mock.pid, signal)
  expect(await statusOf(mock, '/orders')).toBe(200)
})
