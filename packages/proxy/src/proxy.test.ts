import { brotliCompressSync, gzipSync } from 'node:zlib'
import { toOpenApi } from '@sendspec/openapi'
import { mismatchText, newsLines, trafficJson, trafficSarif, trafficSummary } from '@sendspec/reports'
import { onlyDeliveries } from '@sendspec/testing'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRecorder, type ProxyEvent, startProxy } from './index.ts'
import { rawCall } from './testing/raw-call.ts'
import { type Api, callApi, startApi } from './testing/start-api.ts'

const documents = {
  observed: toOpenApi(onlyDeliveries(), 'observed'),
  documented: toOpenApi(onlyDeliveries(), 'documented'),
}
const id = 'e2cf1b63-6505-4d7a-9c51-a9eb67d97a48'
const order = { id, number: 4711, state: 'sent', total_count: 3, name: 'Ada' }
const json = { 'content-type': 'application/json', 'x-left': '3' }
const authorized = { authorization: 'Bearer any' }

interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly bytes?: string | Buffer
}

let answer: Answer = {}
let api: Api
beforeAll(async () => {
  api = await startApi((_, response) => {
    const { status = 200, headers = json, body = order, bytes } = answer
    response.writeHead(status, headers)
    response.end(bytes ?? (status === 204 ? '' : JSON.stringify(body)))
  })
})
afterAll(() => api.close())

interface Call {
  readonly path?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly answer?: Answer
}

const traffic = async (calls: readonly Call[], options: { maxBody?: number; upstream?: string } = {}) => {
  const events: ProxyEvent[] = []
  const { upstream = api.url, ...rest } = options
  const proxy = await startProxy({
    vendor: onlyDeliveries(),
    documents,
    upstream: new URL(upstream),
    port: 0,
    onCall: (event) => {
      events.push(event)
    },
    ...rest,
  })
  for (const {
    path = `/v1/deliveries/${id}`,
    method = 'GET',
    headers = authorized,
    body,
    answer: given = {},
  } of calls) {
    answer = given
    await callApi(`${proxy.url}${path}`, { method, headers, ...(body !== undefined && { body }) })
  }
  await proxy.close()
  return { events, report: proxy.report() }
}

const linesOf = async (call: Call, options = {}): Promise<readonly string[]> => {
  const { events, report } = await traffic([call], options)
  expect(events).toHaveLength(1)
  return [...report.mismatches.map(mismatchText), ...report.unjudged.map(({ part, why }) => `skipped ${part}: ${why}`)]
}

const post = { path: '/v1/deliveries', method: 'POST', answer: { status: 204, headers: {} } }
const jsonPost = { ...post, headers: { ...authorized, 'content-type': 'application/json' } }

const cases: readonly { given: string; call: Call; want: readonly string[] }[] = [
  { given: 'a call and an answer as documented', call: {}, want: [] },
  {
    given: 'a body that the contract refuses',
    call: { answer: { body: { ...order, number: 'x', state: 'gone' } } },
    want: [
      'error   getDelivery 200 /number: expected number, received string (invalid_type)',
      'error   getDelivery 200 /state: expected one of "sent", "kept", "lost", received another string (invalid_enum_value)',
    ],
  },
  {
    given: 'what a finding explains',
    call: { answer: { body: { ...order, state: 'lost', name: null, paid: true } } },
    want: [
      'note    getDelivery 200 /state: expected one of "sent", "kept", received another string (invalid_enum_value); see every-kind-state-lost',
      'note    getDelivery 200 /name: expected string, received null (invalid_type); see every-kind-name-nullable',
      'note    getDelivery 200 /paid: expected no such key, received boolean (unrecognized_keys); see every-kind-paid-undocumented',
    ],
  },
  {
    given: 'keys that the contract lacks',
    call: {
      answer: { body: { ...order, surprise: 1, 'ada@lovelace.example': 2, notes: { 'ada@lovelace.example': 3 } } },
    },
    want: [
      'error   getDelivery 200 /notes/*: expected string, received number (invalid_type)',
      'warning getDelivery 200 /{…}: expected no such key, received number (unrecognized_keys)',
    ],
  },
  {
    given: 'a status that only a finding names',
    call: { answer: { status: 404, body: { message: 'x' } } },
    want: [
      'note    getDelivery 404: expected a status that the page names, received 404 (undocumented_status); see every-kind-errors-undocumented',
    ],
  },
  {
    given: 'a status that nothing names',
    call: { answer: { status: 503, bytes: '<p>', headers: { 'content-type': 'text/html' } } },
    want: ['error   getDelivery 503: expected one of 200, 404, received 503 (undocumented_status)'],
  },
  {
    given: 'another content type',
    call: { answer: { bytes: '<p>', headers: { ...json, 'content-type': 'text/html; charset=utf-8' } } },
    want: ['error   getDelivery 200: expected application/json, received text/html (content_type)'],
  },
  {
    given: 'an invalid content type',
    call: { answer: { headers: { ...json, 'content-type': 'ada@lovelace.example' } } },
    want: ['error   getDelivery 200: expected application/json, received another content type (content_type)'],
  },
  {
    given: 'a body that is cut short',
    call: { answer: { bytes: '{"id":' } },
    want: ['error   getDelivery 200: expected JSON, received no JSON (body_not_json)'],
  },
  {
    given: 'a body that is not UTF-8',
    call: { answer: { bytes: Buffer.from([0x22, 0xff, 0x22]) } },
    want: ['error   getDelivery 200: expected JSON, received no JSON (body_not_json)'],
  },
  {
    given: 'no body',
    call: { answer: { bytes: '' } },
    want: ['error   getDelivery 200: expected a body, received nothing (missing_body)'],
  },
  {
    given: 'an encoded body',
    call: {
      answer: { bytes: gzipSync(brotliCompressSync('{}')), headers: { ...json, 'content-encoding': 'br, gzip' } },
    },
    want: ['id', 'number', 'state', 'total_count', 'name'].map(
      (key) => `error   getDelivery 200 /${key}: expected ${wanted(key)}, received nothing (invalid_type)`,
    ),
  },
  {
    given: 'a body that is not encoded as it says',
    call: {
      method: 'GET',
      headers: { ...authorized, 'accept-encoding': 'identity' },
      answer: { headers: { ...json, 'content-encoding': 'zstd' } },
    },
    want: [
      'error   getDelivery 200: expected a body encoded as its headers say, received other bytes (content_encoding)',
    ],
  },
  {
    given: 'an encoding that nobody knows',
    call: { answer: { headers: { ...json, 'content-encoding': 'x-own' } } },
    want: ['skipped 200: its content encoding is not one that can be undone'],
  },
  {
    given: 'headers of the answer',
    call: { answer: { headers: { 'content-type': 'application/json', 'x-left': 'ada' } } },
    want: ['error   getDelivery 200 header /X-Left: expected an integer, received another value (invalid_header)'],
  },
  {
    given: 'a header of the answer that is missing',
    call: { answer: { headers: { 'content-type': 'application/json' } } },
    want: ['error   getDelivery 200 header /X-Left: expected a value, received nothing (missing_header)'],
  },
  {
    given: 'parameters and headers of the call',
    call: { path: '/v1/deliveries/ada?sort=lovelace', headers: { ...authorized, 'x-shop': 'ada' } },
    want: [
      'error   getDelivery path /id: expected a value of the format uuid, received another value (invalid_parameter)',
      'error   getDelivery header /X-Shop: expected one of a, b, received another value (invalid_header)',
      'error   getDelivery query /sort: expected one of up, down, received another value (invalid_parameter)',
    ],
  },
  {
    given: 'parameters that the page lacks',
    call: { path: `/v1/deliveries/${id}?page=2&size=50&mine=1&4711ada=1&sort[]=up` },
    want: [
      'warning getDelivery query /{…}: expected no such parameter, received a value (undocumented_parameter)',
      'note    getDelivery query /page: expected no such parameter, received a value (undocumented_parameter); see every-kind-page-undocumented',
      'note    getDelivery query /size: expected <= 10, received another value (invalid_parameter); see every-kind-size-limit',
    ],
  },
  {
    given: 'no credentials',
    call: { headers: {} },
    want: [
      'error   getDelivery header /authorization: expected the documented credentials, received nothing (missing_credentials)',
    ],
  },
  {
    given: 'other credentials',
    call: { headers: { authorization: 'Basic YTpi' } },
    want: [
      'error   getDelivery header /authorization: expected the documented credentials, received other credentials (missing_credentials)',
    ],
  },
  {
    given: 'an operation that the contract lacks',
    call: { path: '/v1/customers/ada?token=x' },
    want: [
      'warning GET /v1/{…}/{…}: expected an operation of the contract, received another path or method (undocumented_operation)',
    ],
  },
  {
    given: 'a method that the contract lacks',
    call: { method: 'DELETE' },
    want: [
      'warning DELETE /v1/deliveries/{id}: expected an operation of the contract, received another path or method (undocumented_operation)',
    ],
  },
  {
    given: 'a path that no program can decode',
    call: { path: '/v1/deliveries/%ff%zz?%zz=%ff' },
    want: [
      'error   getDelivery path /id: expected a value of the format uuid, received another value (invalid_parameter)',
      'warning getDelivery query /{…}: expected no such parameter, received a value (undocumented_parameter)',
    ],
  },
  { given: 'a call with a body', call: { ...jsonPost, body: '{"cups":1}' }, want: [] },
  {
    given: 'a call whose body the contract refuses',
    call: { ...jsonPost, body: '{"cups":"two","for":"ada"}' },
    want: [
      'error   placeDelivery body /cups: expected number, received string (invalid_type)',
      'warning placeDelivery body /{…}: expected no such key, received string (unrecognized_keys)',
    ],
  },
  {
    given: 'a call whose body is not JSON',
    call: { ...jsonPost, body: 'cups' },
    want: ['error   placeDelivery body: expected JSON, received no JSON (body_not_json)'],
  },
  {
    given: 'a call whose body has another type',
    call: { ...post, headers: { ...authorized, 'content-type': 'application/x-www-form-urlencoded' }, body: 'cups=1' },
    want: [
      'error   placeDelivery body: expected application/json, received application/x-www-form-urlencoded (content_type)',
    ],
  },
  {
    given: 'a call without its body',
    call: post,
    want: ['error   placeDelivery body: expected a body, received nothing (missing_body)'],
  },
]

function wanted(key: string): string {
  if (key === 'state') return "'sent' | 'kept' | 'lost'"
  return key.endsWith('number') || key.endsWith('count') ? 'number' : 'string'
}

describe('a proxy reports', () => {
  it.each(cases)('$given', async ({ call, want }) => {
    expect(await linesOf(call)).toEqual(want)
  })

  it('a body above the limit as not compared', async () => {
    expect(await linesOf({}, { maxBody: 10 })).toEqual(['skipped 200: larger than 10 bytes'])
  })

  it('a body that is above the limit only once decoded as not compared', async () => {
    const bytes = gzipSync(JSON.stringify({ ...order, name: 'x'.repeat(100_000) }))
    const bomb = { bytes, headers: { ...json, 'content-encoding': 'gzip' } }
    expect(await linesOf({ answer: bomb }, { maxBody: 10_000 })).toEqual(['skipped 200: larger than 10000 bytes'])
  })

  it('an upstream that is not there, and goes on', async () => {
    const gone = await startApi(() => undefined)
    await gone.close()
    const { report } = await traffic([{}, {}], { upstream: gone.url })
    expect(report).toMatchObject({
      requests: 2,
      mismatches: [],
      failures: [{ call: 'GET /v1/deliveries/{id}', code: 'connection_refused', requests: 2, first: 1, last: 2 }],
    })
  })

  it('what repeats once, with how often and in which calls', async () => {
    const lost = { answer: { body: { ...order, state: 'lost' } } }
    const { events, report } = await traffic([{}, lost, lost, {}, lost])
    expect(events.map(({ news }) => news.mismatches.length)).toEqual([0, 1, 0, 0, 0])
    expect(report.mismatches).toMatchObject([{ pointer: '/state', requests: 3, first: 2, last: 5 }])
    expect(report.summary).toMatchObject({ error: 0, warning: 0, note: 1, explained: 1, unexplained: 0 })
    expect(report.calls).toMatchObject([{ operation: 'getDelivery', requests: 5, note: 1 }])
    expect(trafficSummary(report)).toBe(
      '5 requests; 0 mismatches that no finding explains, 1 that findings explain\n  getDelivery  5 requests: 0 errors, 0 warnings, 1 note\n',
    )
  })

  it('nothing of an answer that nothing has changed', async () => {
    expect(await linesOf({ answer: { status: 304, headers: {}, bytes: '' } })).toEqual([])
  })
})

describe('a request that is not passed on, or not all of it', () => {
  it.each([
    ['CONNECT account.example:443 HTTP/1.1\r\nHost: account.example:443\r\n\r\n', '405', 'CONNECT {…}', 'a tunnel'],
    ['GET /caf\xe9 HTTP/1.1\r\nHost: x\r\n\r\n', '400', '{…}', 'not HTTP'],
    ['hello\r\n\r\n', '400', '{…}', 'not HTTP'],
    [`GET / HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(300_000)}\r\n\r\n`, '431', '{…}', 'larger than 256 kB'],
    [
      `GET /v1/deliveries/${id} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`,
      '200',
      'GET {…}',
      'without its upgrade',
    ],
  ])('leaves a line: %#', async (bytes, status, call, why) => {
    const lines: string[] = []
    const proxy = await startProxy({
      vendor: onlyDeliveries(),
      documents,
      upstream: new URL(api.url),
      port: 0,
      onCall: ({ number, news }) => void lines.push(...newsLines(number, news)),
    })
    answer = {}
    const received = (await rawCall(proxy.url, Buffer.from(bytes, 'latin1'))).toString('latin1')
    await proxy.close()
    expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(lines.join('\n')).toContain(call)
    expect(lines.join('\n')).toContain(why)
    expect(proxy.report().unjudged).toMatchObject([{ call, why: expect.stringContaining(why) }])
  })
})

describe('no value of the traffic', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijkmnpqrstuvwxyz'), minLength: 9, maxLength: 12 })
  const kinds = {
    letters,
    'a token': letters.map((each) => `q4${each}`),
    'a name': letters.map((each) => `Q${each}`),
    'words with hyphens': letters.map((each) => `${each}-smith`),
    'a number': fc.integer({ min: 20_000_001, max: 99_999_999 }).map(String),
  }

  it.each(Object.entries(kinds))('is in a line, a report or a file: %s', async (_, secret) => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(secret, { minLength: 20, maxLength: 20 }), async (planted) => {
        const [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t] = planted as [string, ...string[]]
        const headers = {
          authorization: `Bearer ${a}`,
          cookie: `s=${b}`,
          'x-shop': `${c}`,
          [`${o}`]: `${p}`,
          'content-type': `${d}/x`,
        }
        const inner = { [`${q}`]: r, pin_count: Number.parseInt(`${s}`, 36) % 100_000, zip_from: `${t}` }
        const bad = {
          id: e,
          number: f,
          state: g,
          name: [h],
          [`${i}`]: j,
          notes: { [`${k}`]: 1, x: [l] },
          surprise: [inner],
          ...inner,
        }
        const own = { ...json, 'set-cookie': `t=${m}`, 'x-left': `${n}`, [`x-${o}`]: `${p}` }
        const query = `sort=${b}&${c}=${d}&size=${e}&sort[${f}]=1&${g}[${h}]=${i}&page=${j}&page=${k}`
        const { events, report } = await traffic([
          { path: `/v1/deliveries/${a}?${query}`, headers, answer: { body: bad, headers: own } },
          { path: `/v1/${l}/${m}`, headers, answer: { status: 418, body: bad, headers: own } },
          { path: `/${f}/${g}?${h}`, headers, answer: { body: bad, headers: own } },
          { path: `/v1/deliveries/${id}/${n}`, method: 'PUT', headers: { ...headers, upgrade: `${o}` }, body: `${p}` },
          {
            path: `/v1/deliveries`,
            method: 'POST',
            headers: { ...authorized, 'content-type': 'application/json' },
            body: JSON.stringify({ cups: i, [`${j}`]: k, [`${q}`]: { [`${r}`]: s } }),
            answer: { status: 500, body: bad },
          },
          { headers, answer: { bytes: `{"${l}`, headers: { ...own, 'content-type': `application/${m}` } } },
        ])
        const recorder = createRecorder(onlyDeliveries())
        const printed = [
          ...events.flatMap(({ number, news }) => newsLines(number, news)),
          trafficSummary(report),
          trafficJson(report),
          trafficSarif(report, onlyDeliveries()),
          ...events.flatMap(({ bodies }) => bodies.map((body) => JSON.stringify(recorder.add(body)))),
        ].join('\n')
        expect(planted.filter((each) => printed.includes(each))).toEqual([])
        expect(printed).not.toMatch(/pin_count|zip_from|surprise/)
        expect(report.mismatches.length).toBeGreaterThan(8)
      }),
      { numRuns: 10 },
    )
  })
})
