import { expect, test } from 'vitest'
import type { CallOptions, Client, Result } from './client.ts'
import { send } from './send.ts'

const done: Result = { ok: true, status: 200, attempts: 1, elapsed: 5 }
const usage = (message: string, wrong?: object) => Object.assign(new Error(message), { name: 'UsageError', wrong })

/** The part of a generated client that `send` uses. */
const clientThat = (call: (options: CallOptions, params: object) => Promise<Result>): Client => ({
  connect: ({ token, baseUrl }) => {
    if (!baseUrl?.startsWith('https:')) throw usage('no such address')
    if (!token) throw usage('no token')
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
    token: 'any',
    baseUrl: 'https://a.example',
    params: {},
    rateLimit: { take: () => ({ wait: 2500 }) },
    signal: new AbortController().signal,
    tell: (text) => told.push(text),
    ...more,
  })
  return { outcome, told }
}

test('a wait for the rate limit, each attempt and each answer is told', async () => {
  const { outcome, told } = sent(
    clientThat(async ({ rateLimit, middleware: [middleware] = [] }) => {
      for (const attempt of [1, 2]) {
        rateLimit?.take(1000)
        await middleware?.(
          { method: 'GET', url: 'https://a.example/sends' },
          async () => new Response('', { status: 503 }),
          { attempt },
        )
      }
      return done
    }),
  )
  expect(await outcome).toEqual({ result: done, request: 'GET https://a.example/sends' })
  expect(told).toEqual([
    'Waits 2.5 s for its turn: the rate limit',
    'Calls',
    'Attempt 1 was answered with status 503',
    'Waits 2.5 s for its turn: the rate limit',
    'Calls again, attempt 2',
    'Attempt 2 was answered with status 503',
  ])
})

test('the answer that a mock is asked for is a header, and bodies are validated', async () => {
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
  [{ baseUrl: 'http://a.example', token: '' }, 'server', 'no such address'],
  [{ token: '' }, 'token', 'no token'],
])('what makes no connection is said of the field that it is in', async (options, field, message) => {
  const client = clientThat(async () => done)
  expect(await sent(client, options).outcome).toEqual({ wrong: [{ field, message }] })
})

test('a wrong part of a parameter is said of the field of that part', async () => {
  const client = clientThat(async () => {
    throw usage('too many', { parameter: 'options/limit' })
  })
  expect(await sent(client).outcome).toEqual({ wrong: [{ field: 'param:options.limit', message: 'too many' }] })
})

test('a fault of the client itself is not taken for a mistake of the reader', async () => {
  const client = clientThat(async () => {
    throw new Error('broken')
  })
  await expect(sent(client).outcome).rejects.toThrow('broken')
})
