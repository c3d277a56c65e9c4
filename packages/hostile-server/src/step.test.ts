import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { hostileCommands, parseCommand } from './command.ts'
import { examplePages } from './pages.ts'
import { play } from './step.ts'

const exchange = {
  method: 'GET',
  path: '/real?page=2',
  query: new URLSearchParams('page=2'),
  body: '',
  here: 'http://127.0.0.1:1',
  elsewhere: 'http://127.0.0.1:2',
  now: 0,
  answer: () => ({ ok: true, list: [{ id: 1, name: 'x' }] }),
  pages: examplePages,
}

const ENOUGH_WRITES = 20

/** What a command does to a socket, its first writes if it never ends. */
const played = async (command: string): Promise<readonly string[]> => {
  const did: string[] = []
  const closed = new AbortController()
  const socket = {
    write: (bytes: string | Uint8Array, done: () => void) => {
      did.push(Buffer.from(bytes as Uint8Array).toString('base64'))
      if (did.length === ENOUGH_WRITES) closed.abort()
      done()
    },
    end: () => did.push('end'),
    resetAndDestroy: () => did.push('reset'),
  } as unknown as Socket
  await play(parseCommand(command).steps(exchange), { socket, signal: closed.signal })
  return did
}

test('every command does the same each time', async () => {
  const [once, again] = await Promise.all(
    [1, 2].map(() => Promise.all(hostileCommands.map(async (command) => [command, await played(command)]))),
  )
  expect(again).toEqual(once)
})

test('every command but silence does something', async () => {
  const all = await Promise.all(hostileCommands.map(async (command) => [command, await played(command)] as const))
  expect(all.filter(([, did]) => did.length === 0).map(([command]) => command)).toEqual(['never-answer'])
})
