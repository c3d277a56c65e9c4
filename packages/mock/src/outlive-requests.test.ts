import { fork } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const program = fileURLToPath(new URL('./testing/throwing-server.ts', import.meta.url))

test('a process outlives what its server throws over a request, and nothing else', async () => {
  const child = fork(program, { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  const stderr = text(child.stderr as NodeJS.ReadableStream)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const { port } = await new Promise<AddressInfo>((resolve) =>
    child.once('message', (message) => resolve(message as AddressInfo)),
  )
  const call = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`)
    return [response.status, await response.text()]
  }
  const failed = [500, '{"title":"The server failed on this request","status":500}']
  expect(await Promise.all(['/later?token=secret', '/rejected', '/'].map(call))).toEqual([
    failed,
    failed,
    [200, 'fine'],
  ])
  expect(await call('/')).toEqual([200, 'fine'])

  child.send('throw')
  expect(await ended).not.toBe(0)
  const said = await stderr
  expect(said).toMatch(
    new RegExp(
      `^GET http://127\\.0\\.0\\.1:${port}/later: the server failed on this request, which got a 500\n {4}Error: later\n`,
      'm',
    ),
  )
  expect(said).toContain(`GET http://127.0.0.1:${port}/rejected: `)
  expect(said).toContain('Error: elsewhere')
  expect(said).not.toContain('secret')
})
