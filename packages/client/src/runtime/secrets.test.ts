import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { type Step, scriptedFetch } from '../test/scripted-fetch.ts'
import { client, getThing } from '../test/things.ts'
import { unwrap } from './call-error.ts'
import { type LogEntry, logCalls } from './log-calls.ts'
import type { CallResult } from './results.ts'

/** As Laravel makes them, and with every character that is escaped somewhere. */
const TOKENS = ['12|AbCdEf0123456789', 'a/b+c=d~e.f_g-h', `q"u'o\\t<e>&#%{}[]^\`$*()?!;:@,`]

const hex = (character: string): string => character.charCodeAt(0).toString(16).padStart(2, '0')
const everyCharacter = (write: (character: string) => string) => (token: string) => [...token].map(write).join('')

const HTML: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', "'": '&#039;', '<': '&lt;', '>': '&gt;' }

const ECHOES: Readonly<Record<string, (token: string) => string>> = {
  plain: (token) => token,
  'with its scheme': (token) => `Bearer ${token}`,
  'in other case': (token) => token.toUpperCase(),
  'encoded for a URL': encodeURIComponent,
  'encoded for a URL in lower case': (token) => encodeURIComponent(token).replace(/%../g, (code) => code.toLowerCase()),
  'encoded for a URL twice': (token) => encodeURIComponent(encodeURIComponent(token)),
  'encoded for a URL throughout': everyCharacter((character) => `%${hex(character)}`),
  'escaped for JSON': (token) => JSON.stringify(token),
  'escaped for JSON twice': (token) => JSON.stringify(JSON.stringify(token)),
  'escaped for JSON as PHP does': (token) => JSON.stringify(token).replaceAll('/', '\\/'),
  'escaped for JSON throughout': everyCharacter((character) => `\\u00${hex(character)}`),
  'escaped for HTML by number': everyCharacter((character) => `&#${character.charCodeAt(0)};`),
  'escaped for HTML by number, with zeros': everyCharacter((character) => `&#x00${hex(character)};`),
  'escaped for HTML': (token) => token.replace(/["&'<>]/g, (character) => HTML[character] ?? ''),
  'in Base64': (token) => btoa(token),
  'in Base64 with its scheme': (token) => btoa(`Bearer ${token}`),
  'in Base64 as a user': (token) => btoa(`me:${token}`),
  'in Base64 within more': (token) => btoa(`x${token}y`),
  'in Base64 for a URL': (token) => btoa(token).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
}

/** What must not be seen: any twelve characters of it. */
const parts = (echo: string): readonly string[] =>
  Array.from({ length: Math.max(1, echo.length - 11) }, (_, index) => echo.slice(index, index + 12))

const shownOf = async (result: CallResult<unknown>): Promise<string> => {
  const shown: unknown[] = [result, { ...result }]
  const other = await (async () => {
    vi.resetModules()
    return import('./call-error.ts')
  })()
  for (const each of [unwrap, other.unwrap]) {
    for (const copy of [result, { ...result }]) shown.push(await each(copy).catch((error: unknown) => error))
  }
  return shown.flatMap((each) => [inspect(each, { depth: 9 }), JSON.stringify(each), String(each)]).join('\n')
}

const failed = async (step: Step, token: string): Promise<CallResult<unknown>> =>
  client({ token, fetch: scriptedFetch(step).fetch, retries: 0, rateLimit: false })(getThing)

describe.for(Object.entries(ECHOES))('a token that is echoed %s', ([, echoOf]) => {
  test.for(TOKENS)('is hidden wherever it is: %s', async (token) => {
    const echo = echoOf(token)
    const steps: readonly Step[] = [
      () => Response.json({ message: `no ${echo}`, error: { [echo]: [echo] } }, { status: 401 }),
      () => new Response(`<p>${echo}`, { status: 502, headers: { 'content-type': 'text/html' } }),
      () => new Response(`{"a": "${echo}`, { headers: { 'content-type': 'application/json' } }),
      () => Response.json({}, { status: 302, headers: { location: `https://x.example/?${encodeURI(echo)}` } }),
      new TypeError(`failed to fetch with ${echo}`),
      new Error('failed', { cause: new Error(`not ${echo}`) }),
      Object.assign(new Error('failed'), { config: { headers: { authorization: echo } } }),
      new AggregateError([new Error(`not ${echo}`)], 'failed'),
      new Error('failed', { cause: new AggregateError([new Error('no', { cause: [new Error(echo)] })]) }),
      Object.assign(new Error('failed'), { inner: { error: new Error(`not ${echo}`) } }),
      Object.assign(new Error('failed'), { answer: { headers: new Map([['x-echo', echo]]) } }),
    ]
    for (const step of steps) {
      const shown = await shownOf(await failed(step, token))
      for (const part of parts(echo)) expect(shown).not.toContain(part)
    }
  })
})

test('a token in the headers of a failure is hidden', async () => {
  const [token = ''] = TOKENS
  const result = await failed(() => Response.json({}, { status: 404, headers: { 'x-echo': `Bearer ${token}` } }), token)
  expect(await shownOf(result)).not.toContain(token)
  expect('response' in result && result.response.headers.get('x-echo')).toBe('Bearer [hidden]')
})

test('data that a success has is delivered as it is', async () => {
  const [token = ''] = TOKENS
  expect(await failed(() => Response.json({ token }), token)).toMatchObject({ ok: true, data: { token } })
})

test('what was thrown is the same if it holds no token', async () => {
  const error = new Error('failed', { cause: new Error('why') })
  const result = await failed(error, TOKENS[0] ?? '')
  expect('cause' in result && result.cause).toBe(error)
})

test('what was thrown and holds a request is a copy, because printing it shows the headers', async () => {
  const [token = ''] = TOKENS
  const headers = { authorization: `Bearer ${token}` }
  const error = Object.assign(new Error('failed'), { request: new Request('https://x.example', { headers }) })
  expect(await shownOf(await failed(error, token))).not.toContain(token)
})

test('what was thrown and holds a token is a copy: the original may be in use', async () => {
  const headers = { authorization: `Bearer ${TOKENS[0]}` }
  const error = Object.assign(new Error('failed'), { headers, code: 'ECONNRESET' })
  const result = await failed(error, TOKENS[0] ?? '')
  expect('cause' in result && result.cause).toMatchObject({ message: 'failed', code: 'ECONNRESET' })
  expect(headers.authorization).toBe(`Bearer ${TOKENS[0]}`)
})

test('what was thrown and refers to itself may hold anything', async () => {
  const error: Error & { self?: unknown } = new Error('failed')
  error.self = error
  expect(await failed(error, TOKENS[0] ?? '')).toMatchObject({ kind: 'network', cause: { message: 'failed' } })
})

test('a log hides the token in every form', async () => {
  const [token = ''] = TOKENS
  for (const echoOf of Object.values(ECHOES)) {
    const entries: LogEntry[] = []
    const echo = encodeURI(echoOf(token))
    const fetch = scriptedFetch(() => Response.json({}, { headers: { location: `/?x=${echo}` } })).fetch
    const call = client({ token, fetch, rateLimit: false, middleware: [logCalls((entry) => entries.push(entry))] })
    await call(getThing, { filter: { by: token } })
    for (const part of parts(echo)) expect(JSON.stringify(entries)).not.toContain(part)
  }
})

test('the earlier attempts of a call hide the token too', async () => {
  const [token = ''] = TOKENS
  const script = scriptedFetch(new Error(`not ${token}`), 404)
  const call = client({ token, fetch: script.fetch, rateLimit: false })
  expect(inspect(await call(getThing), { depth: 9 })).not.toContain(token)
  expect(script.sent).toHaveLength(2)
})
