import { expect, test } from 'vitest'
import type { CallOptions, Client, Result } from './client.ts'
import { send } from './send.ts'

const done: Result = { ok: true, status: 200, attempts: 1, elapsed: 5 }
const usage = (message: string, wrong?: object) => Object.assign(new Error(message), { name: 'UsageError', wrong })

/** The part of a generated client that `send` uses. */
const clientThat = (call: (options: CallOptions, params: object) => Promise<Result>): Client => ({
  connect: ({ token, baseUrl }) => {
    if (!baseUrl?.startsWith('https:')) throw usage('no such address')
    if (!token || token === 'bad') throw usage('no token')
    return {}
  },
  createRateLimit: () => ({ take: () => undefined }),
  operations: { list: (_, params, options) => call(options, params) },
})

const sent = (client: Client, more: Partial<Parameters<typeof send>[0]> = {}) => {
  const told: string[] = []
  const outcome = send({
    client,
    operation: 'list',
    secrets: { token: 'any' },
    baseUrl: 'https://a.example',
    params: {},
    rateLimit: { take: () => ({ wait: 2500 }) },
    signal: new AbortController().signal,
    tell: (text) => told.push(text),
    ...more,
  })
  return { outcome, told }
}

test('reports waits, attempts and answers, and hides credentials in the address', async () => {
  const { outcome, told } = sent(
    clientThat(async ({ rateLimit, middleware: [middleware] = [] }) => {
      for (const attempt of [1, 2]) {
        rateLimit?.take(1000)
        await middleware?.(
          { method: 'GET', url: 'https://a.example/sends?key=s3cret' },
          async () => new Response('', { status: 503 }),
          { attempt, hide: (text) => text.replace('s3cret', '[hidden]') },
        )
      }
      return done
    }),
  )
  expect(await outcome).toEqual({ result: done, request: 'GET https://a.example/sends?key=[hidden]' })
  expect(told).toEqual([
    'Waiting 2.5 s for the rate limit',
    'Sending',
    'Status 503 on attempt 1',
    'Waiting 2.5 s for the rate limit',
    'Sending again, attempt 2',
    'Status 503 on attempt 2',
  ])
})

test('the answer to ask a mock for is a header, and bodies are validated', async () => {
  let given: CallOptions = {}
  const client = clientThat(async (options) => {
    given = options
    return done
  })
  await sent(client, { answer: 'code=404' }).outcome
  expect([given.headers, given.validate]).toEqual([{ prefer: 'code=404' }, 'report'])
  await sent(client, { answer: '' }).outcome
  expect(given.headers).toBeUndefined()
})

test.each([
  [{ baseUrl: 'http://a.example', secrets: { token: '' } }, 'server', 'It must begin with https://'],
  [{ secrets: { token: '' } }, 'token', 'This is required.'],
  [{ secrets: { token: 'bad' } }, 'token', "It can't be sent"],
])('an address or credentials that the client refuses are reported at their field', async (options, field, message) => {
  const client = clientThat(async () => done)
  expect(await sent(client, options).outcome).toEqual({ wrong: [{ field, message: expect.stringContaining(message) }] })
})

test('an invalid part of a parameter is reported at the field of that part', async () => {
  const client = clientThat(async () => {
    throw usage('too many', { parameter: 'options/limit', expected: '1 to 9' })
  })
  expect(await sent(client).outcome).toEqual({
    wrong: [{ field: 'param:options.limit', message: 'It must be 1 to 9.' }],
  })
})

test('a bug of the client is not reported as an error of the reader', async () => {
  const client = clientThat(async () => {
    throw new Error('broken')
  })
  await expect(sent(client).outcome).rejects.toThrow('broken')
})
