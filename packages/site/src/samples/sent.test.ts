import { execFile } from 'node:child_process'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import type { Vendor } from '@sendspec/contract'
import { type AuthSort, authSorts, thingsWith, tiny } from '@sendspec/testing'
import { transform } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteModel } from '../model/site-model.ts'
import type { CallFacts, Given } from './call-facts.ts'
import { sampleText } from './samples.ts'

const run = promisify(execFile)

interface Request {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

let received: Request | undefined
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (part) => {
    body += part
  })
  request.on('end', () => {
    const { method = '', url = '', headers } = request
    received = { method, url, headers, body }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
})
let root: string
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const secret = 'ab$c'

/** Environment in which every secret is the same. */
const environment = ({ program }: CallFacts): Readonly<Record<string, string>> =>
  Object.fromEntries(program.credentials.map(({ variable }) => [variable, secret]))

const sampleOf = (vendor: Vendor, id: string): { facts: CallFacts; given: Given } => {
  const model = siteModel([vendor]).vendors[0]?.operations.find(({ operation }) => operation.id === id)
  if (!model) throw new Error(`there is no ${id}`)
  const { facts, sample } = model
  return { facts: { ...facts, url: facts.url.replace(/^https:\/\/[^/]+/, root) }, given: sample.given }
}

/** Runs a `fetch` sample as a program of its own. */
const runFetch = async (call: { facts: CallFacts; given: Given }): Promise<void> => {
  const { code } = await transform(`${sampleText('fetch', call)}\nexport {}`, { loader: 'ts' })
  const { process } = globalThis
  const program = new Function('process', `return (async () => {${code.replace('export {};', '')}})()`)
  await program({ ...process, env: environment(call.facts) })
}

/** The arguments that a shell passes to `curl`. */
const curlArguments = async (call: { facts: CallFacts; given: Given }): Promise<readonly string[]> => {
  const { stdout } = await run('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${sampleText('curl', call)}`], {
    env: environment(call.facts),
  })
  return stdout.split('\0').slice(0, -1)
}

/** Where each sort of credentials is in the request that was received. */
const sentAs: { readonly [Sort in AuthSort]: (request: Request) => readonly [found: unknown, expected: unknown] } = {
  bearer: ({ headers }) => [headers.authorization, `Bearer ${secret}`],
  basic: ({ headers }) => [headers.authorization, `Basic ${btoa(`${secret}:${secret}`)}`],
  headerKey: ({ headers }) => [headers['x-shop-id'], secret],
  prefixedKey: ({ headers }) => [headers.authorization, `Token ${secret}`],
  queryKey: ({ url }) => [new URL(url, root).searchParams.get('appid'), secret],
  none: ({ headers, url }) => [`${headers.authorization} ${url.includes(secret)}`, 'undefined false'],
}

/** The arguments of `curl` that carry each sort of credentials. */
const curlAs: { readonly [Sort in AuthSort]: readonly string[] } = {
  bearer: ['-H', `Authorization: Bearer ${secret}`],
  basic: ['-u', `${secret}:${secret}`],
  headerKey: ['-H', `X-Shop-Id: ${secret}`],
  prefixedKey: ['-H', `Authorization: Token ${secret}`],
  queryKey: ['--data-urlencode', `appid=${secret}`],
  none: [],
}

const sorts = Object.keys(authSorts) as AuthSort[]

describe.each(sorts)('with %s', (sort) => {
  const vendor = thingsWith(authSorts[sort])

  test('the fetch sample sends the credentials', async () => {
    received = undefined
    await runFetch(sampleOf(vendor, 'getThing'))
    expect(received).toBeDefined()
    const [found, expected] = sentAs[sort](received as unknown as Request)
    expect(found).toBe(expected)
  })

  test('the shell fills the credentials into the curl sample', async () => {
    const call = sampleOf(vendor, 'getThing')
    const all = await curlArguments(call)
    expect(all.join(' ')).toContain(curlAs[sort].join(' '))
    if (sort === 'none') expect(all.join(' ')).not.toContain(secret)
    for (const kind of ['client', 'fetch', 'python'] as const) {
      for (const { variable } of call.facts.program.credentials) expect(sampleText(kind, call)).toContain(variable)
    }
  })

  test('the samples of Python and of the client ask for no other credentials', () => {
    const call = sampleOf(vendor, 'getThing')
    const python = sampleText('python', call)
    const client = sampleText('client', call)
    const lines: { readonly [Sort in AuthSort]: readonly [python: string, client: string] } = {
      bearer: ['"Authorization": f"Bearer {token}"', 'createEveryKind({ token })'],
      basic: ['auth=(username, password)', 'createEveryKind({ username, password, })'],
      headerKey: ['"X-Shop-Id": key', 'createEveryKind({ key })'],
      prefixedKey: ['"Authorization": f"Token {key}"', 'createEveryKind({ key })'],
      queryKey: ['"appid": key', 'createEveryKind({ key })'],
      none: ['requests.get(', 'createEveryKind()'],
    }
    expect(python).toContain(lines[sort][0])
    expect(client.replace(/\s+/g, ' ')).toContain(lines[sort][1])
    if (sort === 'none') expect(python).not.toContain('os.environ')
  })
})

test('a key in the query of a call with a body is in its address', async () => {
  const call = sampleOf(tiny({ rest: { auth: authSorts.queryKey } }), 'searchParcels')
  await runFetch(call)
  expect(received).toMatchObject({ method: 'POST', url: expect.stringContaining('appid=ab%24c') })
  expect(JSON.parse(received?.body ?? '')).toEqual(call.given)
  const all = await curlArguments(call)
  expect(all.slice(0, 3)).toEqual(['-X', 'POST', `${call.facts.url}?appid=${secret}`])
})
