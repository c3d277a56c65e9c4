import { describe, expect, test } from 'vitest'
import { fillServer } from './address.ts'
import { createConnection } from './connection.ts'
import { UsageError } from './usage-error.ts'

const vendor = {
  name: 'Things',
  token: 'A key from the settings page.',
  servers: { main: 'https://api.things.example', hosted: 'https://{account}.things.example/api/' },
  fill: fillServer,
  rateLimit: { requests: 5, per: 1000 },
}
const token = 'abc'

describe('where calls go', () => {
  test('the first server is the default', () => {
    expect(createConnection(vendor, { token }).baseUrl).toBe('https://api.things.example')
  })

  test('a server is chosen by its id and its variables', () => {
    const options = { token, server: 'hosted', account: 'acme' }
    expect(createConnection(vendor, options).baseUrl).toBe('https://acme.things.example/api')
  })

  test.for([
    ['nothing', undefined],
    ['no character', ''],
    ['a path', 'evil.example/'],
    ['a fragment', 'evil.example#'],
    ['a user', 'a@b'],
    ['a brace', '{'],
    ['a space', 'a b'],
    ['the whole host', 'acme.things.example'],
    ['the whole host in other letters', 'Acme.Things.Example'],
    ['the whole host with a port', 'acme.things.example:443'],
    ['the whole address', 'https://acme.things.example'],
  ] as const)('a variable with %s is refused', ([, account]) => {
    const options = { token, server: 'hosted', account }
    expect(() => createConnection(vendor, options)).toThrow(
      /"account" must be only \{account\} of https:\/\/\{account\}\.things\.example/,
    )
  })

  test('a variable can hold dots and, at the end of the host, a port', () => {
    const servers = { any: 'https://{region}.{domain}/api' }
    const options = { token, region: 'eu.west', domain: 'things.example:8443' }
    expect(createConnection({ ...vendor, servers }, options).baseUrl).toBe('https://eu.west.things.example:8443/api')
  })

  test.for([
    'http://localhost:8080/api',
    'http://127.0.0.1:1',
    'http://[::1]:1',
    'https://10.0.0.1/x/y',
    'https://a.example/@b',
  ])('%s can be called', (baseUrl) => {
    expect(createConnection(vendor, { token, baseUrl }).baseUrl).toBe(baseUrl)
  })

  test.for([
    'http://api.things.example',
    'http://127.0.0.1.things.example',
    'http://localhost.things.example',
    'ftp://localhost',
    'https://user:pass@api.things.example',
    'https://api.things.example?x=1',
    'https://api.things.example/#x',
    '/api',
    '',
  ])('%j is refused', (baseUrl) => {
    expect(() => createConnection(vendor, { token, baseUrl })).toThrow(UsageError)
  })

  test('a call chooses another server or address for itself alone', () => {
    const { settings } = createConnection(vendor, { token, baseUrl: 'http://localhost:1' })
    expect(settings({ timeout: 1 }).baseUrl).toBe('http://localhost:1')
    expect(settings({ baseUrl: 'http://localhost:2' }).baseUrl).toBe('http://localhost:2')
    const hosted: object = { server: 'hosted', account: 'acme' }
    expect(settings(hosted).baseUrl).toBe('https://acme.things.example/api')
    expect(settings({ ...hosted, baseUrl: 'http://localhost:2' }).baseUrl).toBe('http://localhost:2')
    expect(settings().baseUrl).toBe('http://localhost:1')
  })

  test('a call to another server has the variables of its client', () => {
    const options: object = { server: 'hosted', account: 'acme' }
    const { settings } = createConnection(vendor, { token, ...options })
    expect(settings({ account: 'other' } as object).baseUrl).toBe('https://other.things.example/api')
    expect(settings({ server: 'main' } as object).baseUrl).toBe('https://api.things.example')
    expect(() => settings({ account: 'a/b' } as object)).toThrow(/"account" must be/)
  })

  test('a call with a variable of its own does not go to the address of its client', () => {
    const { settings } = createConnection(vendor, { token, baseUrl: 'http://localhost:1', server: 'hosted' })
    expect(settings({ account: 'other' } as object).baseUrl).toBe('https://other.things.example/api')
    expect(settings({ account: undefined } as object).baseUrl).toBe('http://localhost:1')
    expect(settings({ account: 'other', baseUrl: 'http://localhost:2' } as object).baseUrl).toBe('http://localhost:2')
  })

  test('an unknown server is refused', () => {
    expect(() => createConnection(vendor, { token, server: 'x' })).toThrow(/"server" must be main or hosted, not "x"/)
  })
})

test('a client that is told nothing has the documented defaults', () => {
  expect(createConnection(vendor, { token }).settings()).toMatchObject({
    timeout: 30_000,
    budget: 120_000,
    retries: 2,
    headers: {},
    middleware: [],
  })
})

describe('a missing token', () => {
  test.for([undefined, null, '', ' \n', 7])('%j is refused with what to pass', (missing) => {
    const options = { token: missing as unknown as string }
    expect(() => createConnection(vendor, options)).toThrow(
      /^Things connection: there is no token that can be sent\n {2}next: pass \{ token \}. A key from the settings page.$/,
    )
  })

  test('the line break at the end of a file is no part of a token', () => {
    expect(createConnection(vendor, { token: 'abc\n' }).settings().token).toBe('abc')
  })

  test('one that cannot be sent is refused and not repeated', () => {
    expect(() => createConnection(vendor, { token: 'secret\nx: y' })).toThrow(/no token that can be sent/)
    expect(() => createConnection(vendor, { token: 'secret\nx: y' })).not.toThrow(/secret/)
  })
})
