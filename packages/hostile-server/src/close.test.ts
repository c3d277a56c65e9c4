import { connect, createServer, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { type HostileServer, startHostileServer } from './start-hostile-server.ts'
import { withServer } from './testing/with-server.ts'

// No fetch in this file: its pool has sockets and timers of its own.

const OURS = new Set(['TCPServerWrap', 'TCPSocketWrap', 'Timeout'])
const resources = (): readonly string[] =>
  process
    .getActiveResourcesInfo()
    .filter((each) => OURS.has(each))
    .sort()

const IN_THE_MIDDLE = [
  'never-answer',
  'never-ending-headers',
  'never-ending-body',
  'never-ending-silence',
  'slow-headers/60000',
  'slow-body/60000',
  'slow-answer/60000',
  'silence-in-body',
  'ok',
]

const ask = ({ url }: HostileServer, command: string): { socket: Socket; closed: Promise<unknown> } => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write(`GET /~${command}/real HTTP/1.1\r\nhost: a\r\n\r\n`)
  const closed = new Promise((resolve) => socket.on('error', () => undefined).on('close', resolve))
  return { socket: socket.resume(), closed }
}

test('closing frees every connection, timer and listener in the middle of anything', async () => {
  const before = resources()
  const server = await startHostileServer()
  const clients = IN_THE_MIDDLE.map((command) => ask(server, command))
  await expect.poll(() => server.calls.length).toBe(clients.length)
  expect(server.connections).toBe(clients.length)
  expect(resources().length).toBeGreaterThan(before.length + 2 * clients.length)
  await server.close()
  expect(server.connections).toBe(0)
  await Promise.all(clients.map(({ closed }) => closed))
  await expect.poll(resources).toEqual(before)
})

test.each(IN_THE_MIDDLE)('a client that leaves %s frees its connection and its timers', async (command) => {
  const server = await withServer()
  const before = resources()
  const { socket, closed } = ask(server, command)
  await expect.poll(() => server.calls.length).toBe(1)
  socket.destroy()
  await closed
  await expect.poll(() => server.connections).toBe(0)
  await expect.poll(resources).toEqual(before)
})

test('closing twice is closing once', async () => {
  const before = resources()
  const server = await startHostileServer()
  await Promise.all([server.close(), server.close()])
  await server.close()
  await expect.poll(resources).toEqual(before)
})

test('a port that is taken is named, and nothing stays behind', async () => {
  const other = createServer()
  onTestFinished(() => new Promise<void>((resolve) => void other.close(() => resolve())))
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
  })
  const before = resources()
  await expect(startHostileServer({ port })).rejects.toThrow(`hostile server, 127.0.0.1:${port}: it can't listen there`)
  await expect.poll(resources).toEqual(before)
})
