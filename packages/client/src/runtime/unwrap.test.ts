import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { answer, type Step, scriptedFetch } from '../test/scripted-fetch.ts'
import { call } from './call.ts'
import { CallError, type FailedCall } from './call-error.ts'
import { createConnection } from './connection.ts'
import { pages } from './pages.ts'
import type { CallResult } from './results.ts'
import { unwrap } from './unwrap.ts'

const facts = { vendor: 'Things', operation: 'getThing', docs: 'https://docs.things.example', attempts: 1, elapsed: 5 }
const answered = { ...facts, ok: false as const, response: new Response() }

const thrown = async (result: FailedCall): Promise<CallError> => {
  const error: unknown = await unwrap(Promise.resolve(result)).catch((reason: unknown) => reason)
  if (error instanceof CallError) return error
  throw new Error('expected a CallError')
}

test('a success gives its data', async () => {
  expect(await unwrap(Promise.resolve({ ...answered, ok: true as const, status: 200, data: { a: 1 } }))).toEqual({
    a: 1,
  })
})

describe('what a thrown error says', () => {
  const failed = (failure: object): FailedCall => ({ ...answered, ...failure }) as FailedCall
  test.for<[object, string]>([
    [{ kind: 'status', status: 404, error: { message: 'No such thing.' } }, 'answered 404: No such thing.'],
    [{ kind: 'status', status: 404, error: { error: 'No such thing.' } }, 'answered 404: No such thing.'],
    [{ kind: 'status', status: 404, error: { error: { code: 'x', message: 'None.' } } }, 'answered 404: None.'],
    [{ kind: 'status', status: 429, error: undefined }, 'answered 429'],
    [
      { kind: 'unexpected', status: 502, why: 'the status 502 is not documented', body: '<h1>' },
      'answered 502, but the status 502 is not documented',
    ],
    [{ kind: 'parse', status: 200, text: '{', cause: 0 }, 'answered 200 with a body that is not JSON'],
    [
      { kind: 'drift', status: 200, body: {}, drift: [{ pointer: '/a/0' }] },
      'answered 200 with a body that is not as the contract has it: /a/0',
    ],
    [{ kind: 'timeout', timeout: 50 }, 'gave no complete answer within 50 ms'],
    [{ kind: 'timeout', timeout: 50, attempts: 0 }, 'gave no complete answer within 50 ms'],
    [{ kind: 'timeout', timeout: 50, retryAfter: 9 }, 'gave no complete answer within 50 ms'],
    [{ kind: 'aborted', cause: 0 }, 'was aborted'],
    [{ kind: 'token', cause: new Error('secret') }, 'was not called: the token supplier failed'],
    [
      { kind: 'network', cause: new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }) },
      'gave no complete answer: ECONNREFUSED',
    ],
  ])('%j', async ([failure, message]) => {
    expect((await thrown(failed(failure))).message).toBe(
      `Things getThing ${message}\n  see https://docs.things.example`,
    )
  })

  test('it has the facts, and everything in its result', async () => {
    const result = failed({ kind: 'status', status: 404, error: { message: 'No.' } })
    const error = await thrown(result)
    expect(error).toMatchObject({
      vendor: 'Things',
      operation: 'getThing',
      kind: 'status',
      status: 404,
      docs: facts.docs,
    })
    expect(error.result).toBe(result)
  })

  test('its cause is that of a broken connection', async () => {
    const cause = new TypeError('fetch failed')
    expect((await thrown(failed({ kind: 'network', cause }))).cause).toBe(cause)
    expect((await thrown(failed({ kind: 'aborted', cause }))).cause).toBeUndefined()
  })

  test('as text in a log it has no body', async () => {
    const error = await thrown(failed({ kind: 'status', status: 400, error: { message: 'No.', ssn: 'secret' } }))
    expect(inspect(error, { depth: 9 })).not.toContain('secret')
  })

  test('as JSON it has the facts and no body', async () => {
    const failure = { kind: 'unexpected', status: 500, why: 'x', body: { ssn: 'secret' }, retryAfter: 3000 }
    const error = await thrown(failed(failure))
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'CallError',
      message: error.message,
      vendor: 'Things',
      operation: 'getThing',
      kind: 'unexpected',
      status: 500,
      docs: facts.docs,
      attempts: 1,
      elapsed: 5,
      retryAfter: 3000,
    })
  })
})

describe('the token is not shown', () => {
  const vendor = {
    name: 'Things',
    token: '',
    servers: { main: 'https://a.example' },
    rateLimit: { requests: 9, per: 9 },
  }
  const operation = { id: 'getThing', docs: facts.docs, method: 'GET', path: '/thing', json: [200, 401] }
  const message = 'The token tok-314159 has expired'
  const failing = async (step: Step, token = 'tok-314159'): Promise<CallError> => {
    const connection = createConnection(vendor, { token: async () => token, fetch: scriptedFetch(step).fetch })
    return thrown(await call<CallResult<unknown> & FailedCall>(connection, operation, {}, { retries: 0 }))
  }

  test.for([
    ['an answer', answer(401, {}, { message }), 'answered 401: The token [hidden] has'],
    ['an answer of another status', answer(502, {}, { message }), 'is not documented: The token [hidden] has'],
    ['a broken connection', new TypeError('tok-314159 is no token'), 'no complete answer: [hidden] is no token'],
  ] as const)('where %s repeats it', async ([, step, told]) => {
    const error = await failing(step)
    expect(error.message).toContain(told)
    expect(JSON.stringify(error)).not.toContain('tok-314159')
  })

  test('nor is a part of it, where what repeats it is long', async () => {
    const token = 'T'.repeat(40)
    const error = await failing(answer(401, {}, { message: 'x'.repeat(280) + token }), token)
    expect(error.message).toContain('x[hidden]')
    expect(error.message).not.toContain('TT')
    const long = await failing(answer(401, {}, { message: 'y'.repeat(900) }))
    expect(long.message.match(/y+/)?.[0]).toHaveLength(300)
  })

  test('but a short one may be a part of any word, and our own words are no secret', async () => {
    expect((await failing(answer(401, {}, { message: 'The latest.' }), 'test')).message).toContain('The latest.')
    expect((await failing(answer(401, {}, {}), 'answered')).message).toContain('answered 401')
  })

  test('nor anything else of the body of a success, where a walk does not get on with it', async () => {
    const connection = createConnection(vendor, {
      token: 'tok-314159',
      fetch: scriptedFetch(answer(200, {}, { message })).fetch,
    })
    const walk = pages({
      params: {},
      options: undefined,
      call: () => call<CallResult<unknown>>(connection, operation, {}),
      items: () => undefined,
      next: () => undefined,
    })
    const error: unknown = await walk.next().catch((reason: unknown) => reason)
    expect(String(error)).toMatch(/^CallError: Things getThing answered 200, but the page has no list of items\n/)
  })
})
