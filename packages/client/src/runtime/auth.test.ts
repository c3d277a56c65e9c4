import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { type Step, scriptedFetch } from '../test/scripted-fetch.ts'
import { getThing, vendor } from '../test/things.ts'
import { createKeyConnection, headerKey, queryKey } from './api-key.ts'
import { basic, createBasicConnection } from './basic.ts'
import { call } from './call.ts'
import { unwrap } from './call-error.ts'
import type { Connection } from './connection.ts'
import { type LogEntry, logCalls } from './log-calls.ts'
import { createOpenConnection, noAuth } from './no-auth.ts'
import type { SharedOptions } from './options.ts'
import type { CallResult } from './results.ts'

const KEY = 'k/3141592653589793+='
const PASSWORD = 'pass:§ € 1 ü'
const pair = Buffer.from(`me:${PASSWORD}`).toString('base64')

interface Way {
  readonly connect: (options: SharedOptions & Readonly<Record<string, unknown>>) => Connection
  /** The options that hold the credentials. */
  readonly given: Readonly<Record<string, string>>
  /** What is sent: a header, or the address. */
  readonly sent: { readonly header?: readonly [string, string]; readonly url?: string }
  readonly secrets: readonly string[]
}

const address = 'https://api.things.example/thing'
const withKey = (auth: ReturnType<typeof headerKey>) => (options: SharedOptions & Record<string, unknown>) =>
  createKeyConnection({ ...vendor, auth }, options as never)

const ways: Readonly<Record<string, Way>> = {
  'a key in a header': {
    connect: withKey(headerKey('x-shop-id')),
    given: { key: KEY },
    sent: { header: ['x-shop-id', KEY] },
    secrets: [KEY],
  },
  'a key after a word': {
    connect: withKey(headerKey('authorization', 'Token ')),
    given: { key: KEY },
    sent: { header: ['authorization', `Token ${KEY}`] },
    secrets: [KEY],
  },
  'a key in the query': {
    connect: withKey(queryKey('appid')),
    given: { key: KEY },
    sent: { url: `${address}?appid=${encodeURIComponent(KEY)}` },
    secrets: [KEY, encodeURIComponent(KEY)],
  },
  'a short key in the query': {
    connect: withKey(queryKey('appid')),
    given: { key: '7&7' },
    sent: { url: `${address}?appid=7%267` },
    secrets: ['7%267'],
  },
  'a user name and a password': {
    connect: (options) => createBasicConnection({ ...vendor, auth: basic }, options as never),
    given: { username: 'me', password: PASSWORD },
    sent: { header: ['authorization', `Basic ${pair}`] },
    secrets: [PASSWORD, pair],
  },
  'a user name alone': {
    connect: (options) => createBasicConnection({ ...vendor, auth: basic }, options as never),
    given: { username: KEY },
    sent: { header: ['authorization', `Basic ${Buffer.from(`${KEY}:`).toString('base64')}`] },
    secrets: [KEY, Buffer.from(`${KEY}:`).toString('base64')],
  },
}

const run = (connection: Connection, params: object = {}, options?: object): Promise<CallResult<unknown>> =>
  call<CallResult<unknown>>(connection, getThing, params, options)

const optionsFor = (...steps: readonly Step[]) => {
  const { fetch, sent } = scriptedFetch(...steps)
  return { options: { fetch, retries: 0, rateLimit: false } as const, sent }
}

const seen = ({ sent }: ReturnType<typeof scriptedFetch> | { sent: ReturnType<typeof scriptedFetch>['sent'] }) =>
  sent.map(({ url, init }) => ({ url, headers: Object.fromEntries(new Headers(init.headers)) }))

describe.for(Object.entries(ways))('%s', ([, { connect, given, sent: wanted, secrets }]) => {
  test('is sent where the vendor expects it, and nothing else is', async () => {
    const { options, sent } = optionsFor(200)
    expect(await run(connect({ ...given, ...options }))).toMatchObject({ ok: true })
    const [request] = seen({ sent })
    const { authorization, ...headers } = request?.headers ?? {}
    if (wanted.url) expect(request?.url).toBe(wanted.url)
    else expect(request?.url).toBe(address)
    const [name, value] = wanted.header ?? []
    if (name === 'authorization') expect(authorization).toBe(value)
    else expect(authorization).toBeUndefined()
    if (name && name !== 'authorization') expect(headers[name]).toBe(value)
  })

  test('goes with the parameters of a call', async () => {
    const { options, sent } = optionsFor(200)
    await run(connect({ ...given, ...options }), { page: 2 })
    const { searchParams } = new URL(sent[0]?.url ?? '')
    expect(searchParams.get('page')).toBe('2')
    if (wanted.url) expect(searchParams.get('appid')).toBe(given.key)
  })

  test('is in no failure and no log', async () => {
    const echo = secrets.join(' ')
    const steps: readonly Step[] = [
      () => Response.json({ message: `no ${echo}`, error: { [echo]: [echo] } }, { status: 401 }),
      () => new Response(`<p>${echo}`, { status: 502, headers: { 'content-type': 'text/html' } }),
      () => new Response(`{"a": "${echo}`, { headers: { 'content-type': 'application/json' } }),
      () => Response.json({}, { status: 404, headers: { 'x-echo': encodeURI(echo) } }),
      new Error('failed', { cause: new Error(`not ${echo}`) }),
    ]
    for (const step of steps) {
      const entries: LogEntry[] = []
      const { options } = optionsFor(step)
      const seenUrl: string[] = []
      const middleware = [logCalls((entry) => entries.push(entry))]
      const fetch: typeof options.fetch = async (url, init) => {
        seenUrl.push(url)
        try {
          const response = await options.fetch(url, init)
          return Object.defineProperty(response, 'url', { value: url, configurable: true })
        } catch (cause) {
          throw new TypeError(`fetch failed: ${url} ${JSON.stringify(init.headers)}`, { cause })
        }
      }
      const result = await run(connect({ ...given, ...options, fetch, middleware }))
      expect(result.ok).toBe(false)
      expect(seenUrl).toHaveLength(1)
      expect(entries).toHaveLength(1)
      const error: unknown = await unwrap(result).catch((reason: unknown) => reason)
      const response = 'response' in result ? [result.response.url, inspect([...result.response.headers])] : []
      const shown = [
        inspect(result, { depth: 9 }),
        inspect(error, { depth: 9 }),
        ...response,
        JSON.stringify(entries),
      ].join('\n')
      expect(shown).toContain('[hidden]')
      // Three characters are part of any text: only the address may not have them.
      for (const secret of secrets) {
        expect(shown).not.toContain(secret.length > 7 ? secret : `appid=${secret}`)
      }
    }
  })

  test('can be another for one call', async () => {
    const { options, sent } = optionsFor(200)
    const other = Object.fromEntries(Object.keys(given).map((name) => [name, 'other']))
    const connection = connect({ ...given, ...options })
    await run(connection, {}, other)
    await run(connection)
    const [changed, usual] = seen({ sent })
    const text = JSON.stringify(changed)
    expect(text).toContain(
      given.username
        ? Buffer.from(Object.values(other).join(':') + (given.password ? '' : ':')).toString('base64')
        : 'other',
    )
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(JSON.stringify(usual)).not.toBe(text)
  })

  test('is needed, and no token in its place', () => {
    expect(() => connect({})).toThrow(
      /Things connection: there is no .* that can be sent\n {2}next: pass \{ .* \}. A key.$/,
    )
    expect(() => connect({ ...given, token: 'abc' })).toThrow(`Things connection: the option "token" doesn't exist`)
    const connection = connect(given)
    expect(() => connection.settings({ token: 'abc' })).toThrow(`the option "token" doesn't exist`)
  })

  test('is in no connection that is logged', () => {
    expect(inspect(connect(given), { depth: 9 })).not.toContain(secrets[0])
  })
})

test.for<[string, Record<string, unknown>, string]>([
  ['a line break in a header', { key: 'a\nb' }, 'a key in a header'],
  ['no text', { key: 7 }, 'a key in a header'],
  ['half a character', { key: '\ud800' }, 'a key in the query'],
  ['an empty key', { key: ' ' }, 'a key in the query'],
  ['a colon in the user name', { username: 'a:b', password: 'c' }, 'a user name and a password'],
  ['a line break in the password', { username: 'a', password: 'c\r\nx: y' }, 'a user name and a password'],
  ['a password without a user', { password: 'c' }, 'a user name and a password'],
])('%s is refused, and not shown', ([, given, way]) => {
  const { connect } = ways[way] as Way
  expect(() => connect(given)).toThrow(/can be sent/)
  expect(() => connect(given)).not.toThrow(/a.b|x: y/)
})

test('a function supplies keys, and is told which one was rejected', async () => {
  const { options, sent } = optionsFor(401, 200)
  const key = vi.fn(async ({ rejected }: { rejected?: string | undefined }) => (rejected === KEY ? 'new key' : KEY))
  const connection = createKeyConnection({ ...vendor, auth: queryKey('appid') }, { key, ...options })
  expect(await run(connection)).toMatchObject({ ok: true, attempts: 2 })
  expect(key.mock.calls.map(([hint]) => hint)).toEqual([
    { refresh: false, rejected: undefined },
    { refresh: true, rejected: KEY },
  ])
  expect(sent.map(({ url }) => new URL(url).searchParams.get('appid'))).toEqual([KEY, 'new key'])
})

describe('no authentication', () => {
  test('sends nothing of it', async () => {
    const { options, sent } = optionsFor(200)
    await run(createOpenConnection({ ...vendor, auth: noAuth }, options))
    expect(seen({ sent })[0]?.url).toBe(address)
    expect(seen({ sent })[0]?.headers).not.toHaveProperty('authorization')
  })

  test('needs no options, and has no token', () => {
    expect(createOpenConnection({ ...vendor, auth: noAuth }).baseUrl).toBe('https://api.things.example')
    const token = { token: 'abc' } as object
    expect(() => createOpenConnection({ ...vendor, auth: noAuth }, token)).toThrow(`the option "token" doesn't exist`)
  })
})
