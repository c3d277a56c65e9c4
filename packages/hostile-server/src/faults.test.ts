import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { faults } from './faults.ts'
import { type RawAnswer, rawRequest } from './testing/raw-request.ts'
import { withServer } from './testing/with-server.ts'

type Ending = RawAnswer['ending']
type Case = readonly [args: string, ending: Ending, wire: RegExp]

const NOW = Date.UTC(2030, 0, 1)
const JSON_HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'
const OK = String.raw`\{"ok":true\}`
const pattern = (text: string): RegExp => new RegExp(`^${text}$`, 's')

/** An answer that is honest but for what stands before its content length. */
const honestBut = (headers: string, body = OK): RegExp =>
  pattern(`HTTP/1.1 200 OK\r\n${headers}content-length: \\d+\r\n\r\n${body}`)
const json = (body: string): RegExp => honestBut('content-type: application/json\r\n', body)
/** For bytes that a regular expression literal should not have. */
const bytes = (text: string): RegExp => new RegExp(text, 's')

/** By fault: arguments, how the connection ends, and all the bytes that come. */
const wire: Readonly<Record<string, readonly Case[]>> = {
  ok: [['', 'open', json(OK)]],
  status: [
    ['/404', 'open', /^HTTP\/1.1 404 Not Found\r\ncontent-type: application\/json.*\{"message":"Not Found"\}$/s],
    ['/299', 'open', /^HTTP\/1.1 299 Unknown\r\n.*\{"ok":true\}$/s],
    ['/204', 'end', /^HTTP\/1.1 204 No Content\r\nconnection: close\r\n\r\n$/],
  ],
  'status-empty': [['/500', 'open', /^HTTP\/1.1 500 .*content-length: 0\r\n\r\n$/s]],
  'status-with-body': [
    ['/204', 'end', /^HTTP\/1.1 204 .*\r\n\r\n\{"ok":true\}$/s],
    ['/304', 'end', /^HTTP\/1.1 304 .*\r\n\r\n\{"ok":true\}$/s],
  ],
  interim: [['/103', 'open', /^HTTP\/1.1 103 Early Hints\r\n\r\nHTTP\/1.1 200 OK\r\n.*\{"ok":true\}$/s]],
  'interim-only': [['/100', 'open', /^HTTP\/1.1 100 Continue\r\n\r\n$/]],
  'status-impossible': [['/1000', 'end', /^HTTP\/1.1 1000 Unknown\r\n/]],
  'reset-before-headers': [['', 'reset', /^$/]],
  'reset-in-headers': [['', 'reset', /^HTTP\/1.1 200 OK(?!.*\r\n\r\n)/s]],
  'reset-after-headers': [['', 'reset', /^HTTP.*\r\n\r\n$/s]],
  'reset-in-body': [['', 'reset', /content-length: 11\r\n\r\n\{"ok"$/]],
  'end-before-headers': [['', 'end', /^$/]],
  'end-in-headers': [['', 'end', /^HTTP\/1.1 200 OK(?!.*\r\n\r\n)/s]],
  'end-in-body': [['', 'end', /content-length: 11\r\n\r\n\{"ok"$/]],
  'never-answer': [['', 'open', /^$/]],
  'silence-in-headers': [['', 'open', /^HTTP\/1.1 200 OK(?!.*\r\n\r\n)/s]],
  'silence-after-headers': [['', 'open', /\r\n\r\n$/]],
  'silence-in-body': [['', 'open', /content-length: 11\r\n\r\n\{"ok"$/]],
  'slow-answer': [['/50', 'open', json(OK)]],
  'slow-headers': [['/50', 'end', /\r\n\r\n\{"ok":true\}$/]],
  'slow-body': [['/50', 'end', /\r\n\r\n\{"ok":true\}$/]],
  'never-ending-headers': [['', 'open', /^HTTP\/1.1 200 OK\r\n(x-more: x{100}\r\n){100}(?!.*\r\n\r\n)/s]],
  'never-ending-body': [['', 'open', /\r\n\r\n\[0(,0){100000}/]],
  'never-ending-silence': [['', 'open', /chunked\r\n\r\n(1\r\n \r\n){2}/]],
  'second-answer': [['', 'open', /^HTTP\/1.1 200.*\{"ok":true\}HTTP\/1.1 200.*\{"unasked":true\}$/s]],
  'end-after-answer': [['', 'end', /connection: keep-alive\r\n.*\{"ok":true\}$/s]],
  'oversized-body': [['/100', 'open', /content-length: 111\r\n\r\n\{"ok":true\} {100}$/]],
  'content-length': [
    ['/short', 'end', /content-length: 10\r\n.*\{"ok":true\}$/s],
    ['/zero', 'end', /content-length: 0\r\n.*\{"ok":true\}$/s],
    ['/negative', 'end', /content-length: -1\r\n/],
    ['/garbage', 'end', /content-length: many\r\n/],
    ['/empty', 'end', /content-length: \r\n/],
    ['/list', 'end', /content-length: 11, 11\r\n/],
  ],
  'content-length-twice': [['', 'end', /content-length: 11\r\ncontent-length: 10\r\n/]],
  'content-length-and-chunked': [
    ['', 'end', /transfer-encoding: chunked\r\ncontent-length: 3\r\n.*\r\nb\r\n\{"ok":true\}\r\n0\r\n\r\n$/s],
  ],
  'content-length-missing': [['', 'end', pattern(`${JSON_HEAD}connection: close\r\n\r\n${OK}`)]],
  chunks: [
    ['/bad-size', 'end', /\r\n\r\nhostile\r\n/],
    ['/short-size', 'end', /\r\n\r\n1\r\n\{"ok":true\}\r\n0\r\n\r\n$/],
    ['/no-last', 'end', /\r\n\r\nb\r\n\{"ok":true\}\r\n$/],
    ['/no-chunks', 'end', /\r\n\r\n\{"ok":true\}$/],
  ],
  'gzip-garbage': [['', 'open', /content-encoding: gzip\r\n.*\{"ok":true\}$/s]],
  'gzip-cut': [['', 'open', bytes(String.raw`content-encoding: gzip\r\n.*\x1f\x8b`)]],
  'gzip-bomb': [['/2000000', 'open', bytes(String.raw`content-encoding: gzip\r\n.*\x1f\x8b`)]],
  'encoding-unknown': [['', 'open', /content-encoding: hostile\r\n.*\{"ok":true\}$/s]],
  'content-type-missing': [['', 'open', honestBut('')]],
  'content-type': [
    ['/html', 'open', honestBut('content-type: text/html\r\n')],
    ['/text', 'open', honestBut('content-type: text/plain\r\n')],
  ],
  'html-as-json': [['/200', 'open', json('<!DOCTYPE html>.*')]],
  'proxy-page': [
    ['/200', 'open', /^HTTP\/1.1 200 .*text\/html.*<!DOCTYPE html>/s],
    ['/502', 'open', /^HTTP\/1.1 502 .*text\/html.*<!DOCTYPE html>/s],
    ['/503', 'open', /^HTTP\/1.1 503 .*text\/html.*<!DOCTYPE html>/s],
  ],
  'empty-body': [['', 'open', json('')]],
  'malformed-json': [
    ['/cut', 'open', json(String.raw`\{"ok"`)],
    ['/comma', 'open', json(String.raw`\[\{"ok":true\},\]`)],
  ],
  json: [
    ['/null', 'open', json('null')],
    ['/array', 'open', json(String.raw`\[.*\]`)],
    ['/string', 'open', json('"hostile"')],
  ],
  'invalid-utf8': [['/stray', 'open', json('\\{"value":"\xff\xfe"\\}')]],
  bom: [['', 'open', json(`\xef\xbb\xbf${OK}`)]],
  utf16: [['', 'open', honestBut('content-type: application/json; charset=utf-16le\r\n', '\\{\0"\0o\0.*')]],
  'redirect-loop': [['/302', 'open', /^HTTP\/1.1 302 .*location: \/~redirect-loop\/302\/real\?a=1\r\n/s]],
  'redirect-here': [['/308', 'open', /^HTTP\/1.1 308 .*location: \/~ok\/real\?a=1\r\n/s]],
  'redirect-elsewhere': [['/307', 'open', /^HTTP\/1.1 307 .*location: http:\/\/127[^/]+\/~ok\/real\?a=1\r\n/s]],
  'redirect-back': [['/301', 'open', /location: http:\/\/127[^/]+\/~redirect-elsewhere\/301\/real\?a=1\r\n/]],
  'redirect-to': [
    ['/file', 'open', /^HTTP\/1.1 302 .*location: file:\/\//s],
    ['/credentials', 'open', /location: http:\/\/user:password@127/],
  ],
  'retry-after': [
    ['/429/seconds', 'open', /^HTTP\/1.1 429 .*retry-after: 1\r\n/s],
    ['/503/date', 'open', /^HTTP\/1.1 503 .*retry-after: Tue, 01 Jan 2030 00:00:02 GMT\r\n/s],
    ['/429/date-past', 'open', /retry-after: Thu, 01 Jan 1970 00:00:00 GMT\r\n/],
    ['/429/negative', 'open', /retry-after: -5\r\n/],
    ['/429/garbage', 'open', /retry-after: soon\r\n/],
    ['/429/huge', 'open', /retry-after: 9{20}\r\n/],
    ['/429/twice', 'open', /retry-after: 1\r\nretry-after: 3600\r\n/],
    ['/429/missing', 'open', /^(?!.*retry-after)HTTP\/1.1 429/s],
  ],
  'rate-limit-reset': [
    ['/seconds', 'open', /^(?!.*retry-after)HTTP\/1.1 429 .*x-ratelimit-remaining: 0\r\nx-ratelimit-reset: 1\r\n/s],
    ['/epoch', 'open', /x-ratelimit-reset: 1893456001\r\n/],
    ['/epoch-milliseconds', 'open', /x-ratelimit-reset: 1893456001000\r\n/],
  ],
  'rate-limit-used': [['', 'open', /^HTTP\/1.1 200 .*x-ratelimit-remaining: 0\r\nx-ratelimit-reset: 1\r\n/s]],
  'rate-limit-garbage': [['', 'open', /^HTTP\/1.1 200 .*x-ratelimit-limit: many\r\n/s]],
  'header-value': [
    ['/control', 'open', bytes(String.raw`x-hostile-value: a\x01b\r\n`)],
    ['/nul', 'open', bytes(String.raw`x-hostile-value: a\x00b\r\n`)],
    ['/folded', 'open', /x-hostile-value: a\r\n b\r\n/],
    ['/latin1', 'open', /x-hostile-value: caf\xe9\r\n/],
  ],
  'header-line': [
    ['/no-colon', 'end', /\r\nhostile\r\n\r\n\{"ok":true\}$/],
    ['/no-name', 'end', /\r\n: hostile\r\n\r\n/],
  ],
  'duplicate-headers': [['', 'open', /content-type: application\/json\r\ncontent-type: text\/html\r\n/]],
  'many-headers': [['/2000', 'open', /(x-hostile-\d+: \d+\r\n){2000}/]],
  'long-header': [['/9000', 'open', /x-hostile-long: x{9000}\r\n/]],
  start: [
    ['/garbage', 'end', bytes(String.raw`^\x16\x03\x01 not HTTP`)],
    ['/no-reason', 'end', /^HTTP\/1.1 200\r\n/],
  ],
  page: [['', 'open', json(String.raw`\{"items":\[\{"id":1\},\{"id":2\}\],"total":6,"next":"\?page=2"\}`)]],
  'page-same': [['', 'open', json(String.raw`\{"items":\[\{"id":1\},\{"id":2\}\],.*`)]],
  'page-total': [
    ['/small', 'open', json('.*"total":1,.*')],
    ['/missing', 'open', json('(?!.*total).*')],
  ],
  'page-next': [
    ['/self', 'open', json(String.raw`.*"next":"http://127[^"]+/real\?a=1"\}`)],
    ['/null', 'open', json('.*"next":null\\}')],
  ],
  'page-empty-middle': [['', 'open', json('.*"id":1.*')]],
  'page-items-repeated': [['', 'open', json('.*"id":1.*')]],
  'page-items-missing': [['', 'open', json('(?!.*items).*')]],
  'page-items-null': [['', 'open', json('\\{"items":null,.*')]],
  'page-short': [['', 'open', json(String.raw`\{"items":\[\{"id":2\}\],.*`)]],
  'page-round': [['', 'open', json('.*"id":1.*')]],
  mutate: [
    ['/null/0', 'open', json('\\{"ok":null\\}')],
    ['/missing-key/0', 'open', json('\\{\\}')],
    ['/extra-key/3', 'open', json('\\{"ok":true,"hostile_extra":3\\}')],
  ],
}

test('every fault is tried on the wire', () => {
  expect(Object.keys(wire)).toEqual(faults.map(({ id }) => id))
})

const cases = Object.entries(wire).flatMap(([id, all]) => all.map(([args, ...rest]) => [id + args, ...rest] as const))

test.for(cases)('%s does on the wire what it says', { concurrent: true }, async ([command, ending, want]) => {
  const server = await withServer({ now: () => NOW })
  const answer = await rawRequest(`${server.url}/~${command}/real?a=1`, (text) => ending === 'open' && want.test(text))
  expect(answer.text).toMatch(want)
  expect(answer.ending).toBe(ending)
})

test.each(['slow-answer', 'slow-headers', 'slow-body'])('%s takes the time that it is asked to take', async (id) => {
  const server = await withServer()
  const { headers, body, milliseconds } = await timed(`${server.url}/~${id}/300/real`)
  expect(milliseconds).toBeGreaterThan(280)
  expect(milliseconds).toBeLessThan(3000)
  expect(headers).toBe(200)
  expect(body).toEqual({ ok: true })
})

const timed = async (url: string) => {
  const started = performance.now()
  const response = await fetch(url)
  return { headers: response.status, body: await response.json(), milliseconds: performance.now() - started }
}

const bodyOf = (text: string): string => text.slice(text.indexOf('\r\n\r\n') + 4)
const bodyIsComplete = (text: string): boolean =>
  bodyOf(text).length === Number(/content-length: (\d+)/.exec(text)?.[1] ?? -1)

test('a gzip bomb is small on the wire and large unpacked', async () => {
  const server = await withServer()
  const { text } = await rawRequest(`${server.url}/~gzip-bomb/2000000/real`, bodyIsComplete)
  const packed = Buffer.from(bodyOf(text), 'latin1')
  expect(packed.length).toBeLessThan(10_000)
  expect(gunzipSync(packed).length).toBe(2_000_011)
})

test('a redirect loop never ends', async () => {
  const server = await withServer()
  await expect(fetch(`${server.url}/~redirect-loop/302/real`)).rejects.toThrow('fetch failed')
  expect(server.calls.length).toBeGreaterThan(10)
  expect(new Set(server.calls.map(({ command, path }) => `${command} ${path}`))).toEqual(
    new Set(['redirect-loop/302 /real']),
  )
})

test('a redirect to another origin arrives there, and its calls say whether credentials came along', async () => {
  const server = await withServer()
  const headers = { authorization: 'Bearer secret', 'x-api-key': 'secret' }
  const response = await fetch(`${server.url}/~redirect-elsewhere/302/real`, { headers })
  expect(await response.json()).toEqual({ ok: true })
  expect(server.calls.map(({ authorization }) => authorization)).toEqual(['present'])
  expect(server.elsewhere.calls).toMatchObject([
    { path: '/real', authorization: 'absent', headers: { 'x-api-key': 'present' } },
  ])
  await fetch(`${server.elsewhere.url}/real`, { headers })
  expect(server.elsewhere.calls.at(-1)).toMatchObject({ authorization: 'present' })
})

test('a redirect back crosses both origins', async () => {
  const server = await withServer()
  expect((await fetch(`${server.url}/~redirect-back/307/real`)).url).toBe(`${server.url}/~ok/real`)
  expect([server.calls.length, server.elsewhere.calls.length]).toEqual([2, 1])
})

test('an unasked answer is on the connection when the next request could use it', async () => {
  const server = await withServer()
  expect(await (await fetch(`${server.url}/~second-answer/real`)).json()).toEqual({ ok: true })
  expect(await (await fetch(`${server.url}/real`)).json()).toEqual({ ok: true })
  expect(server.calls).toHaveLength(2)
})
