import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { answer, type Step, scriptedFetch } from '../test/scripted-fetch.ts'
import { call } from './call.ts'
import { CallError, type FailedCall, unwrap } from './call-error.ts'
import { createConnection } from './connection.ts'
import { pages } from './pages.ts'
import type { CallResult } from './results.ts'

const facts = {
  vendor: 'Things',
  operation: 'getThing',
  docs: 'https://docs.things.example',
  attempts: 1,
  earlier: [],
  elapsed: 5,
}
const failed = (failure: object): FailedCall => ({ ...answered, ...failure }) as unknown as FailedCall
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
      "answered 200 with a body that doesn't match the contract: /a/0",
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
    [
      { kind: 'network', cause: { cause: { code: 'ENOTFOUND', message: 'getaddrinfo ENOTFOUND api.things.example' } } },
      'gave no complete answer: getaddrinfo ENOTFOUND api.things.example',
    ],
    [
      { kind: 'network', cause: { cause: { code: 'UND_ERR_SOCKET', message: 'other side closed' } } },
      'gave no complete answer: other side closed (UND_ERR_SOCKET)',
    ],
    [
      { kind: 'queue', maxWait: 500, retryAfter: 999.5 },
      'was not sent: its turn is 1000 ms away, and maxWait is 500 ms',
    ],
    [{ kind: 'caller', cause: new TypeError('null is null') }, 'failed in your own fetch or middleware: null is null'],
    [
      { kind: 'status', status: 404, error: {}, earlier: [{ kind: 'network', mayBeApplied: true }] },
      'answered 404\n  an earlier attempt got no answer, or an error of the server, and may have been applied',
    ],
    [{ kind: 'status', status: 404, error: {}, earlier: [{ kind: 'network', mayBeApplied: false }] }, 'answered 404'],
    [{ kind: 'status', status: 404, error: {}, earlier: undefined }, 'answered 404'],
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

  test.for(['network', 'token', 'aborted', 'parse', 'caller'])('its cause is that of the failure: %s', async (kind) => {
    const cause = new TypeError('fetch failed')
    const error = await thrown(failed({ kind, cause, timeout: 1 }))
    expect(error.cause).toBe(cause)
    expect(inspect(error)).toContain('[cause]: TypeError: fetch failed')
  })

  test('it says how long to wait, and which request it was', async () => {
    const error = await thrown(failed({ kind: 'status', status: 429, error: {}, retryAfter: 3000, requestId: 'r-1' }))
    expect(error).toMatchObject({ retryAfter: 3000, requestId: 'r-1' })
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ retryAfter: 3000, requestId: 'r-1' })
    expect(await thrown(failed({ kind: 'timeout', timeout: 1 }))).not.toHaveProperty('retryAfter')
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
    [
      'a broken connection',
      new TypeError('failed to fetch with tok-314159'),
      'no complete answer: failed to fetch with [hidden]',
    ],
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
