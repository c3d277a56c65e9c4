import { gzipSync } from 'node:zlib'
import type { Report } from '@sendspec/mock/testing'
import { type Passed, through } from './through.ts'

const get = (path: string, ...headers: string[]): string =>
  [
    `GET ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Authorization: Bearer any',
    ...headers,
    'Connection: close',
    '',
    '',
  ].join('\r\n')
const id = 'e2cf1b63-6505-4d7a-9c51-a9eb67d97a48'
const order = `/v1/deliveries/${id}`
const head = (status: string, ...headers: string[]): string => [`HTTP/1.1 ${status}`, ...headers, '', ''].join('\r\n')
const json = '{"id":  1,\n "id": 2}'
const zipped = gzipSync(json)
const ofGzip = Buffer.concat([
  Buffer.from(
    head('200 OK', 'Content-Encoding: gzip', 'Content-Type: application/json', `Content-Length: ${zipped.length}`),
  ),
  zipped,
])
const row = (
  report: Omit<Report, 'observe'> & { call: string; answer: string | Buffer; see: (passed: Passed) => string },
): Report => {
  const { call, answer, see, ...rest } = report
  return { ...rest, observe: async () => see(await through(call, answer)) }
}
const nothing = head('204 No Content')
const requestHeader =
  (name: string) =>
  ({ arrived }: Passed): string =>
    arrived.headers.find((each) => each.toLowerCase().startsWith(`${name}:`)) ?? `no ${name}`
const answerHeaders =
  (name: string) =>
  ({ received }: Passed): string =>
    received.headers.filter((each) => each.toLowerCase().startsWith(`${name}:`)).join(', ') || `no ${name}`
const isListed =
  (secret: string) =>
  ({ printed }: Passed): string =>
    printed.includes(secret) ? 'in a report' : 'in no report'

/** Every report that was tried with the proxy. */
export const proxyReports: readonly Report[] = [
  row({
    source: 'stoplightio/prism#1272',
    tried: 'a gzip body, byte for byte',
    result: 'the same bytes, Content-Encoding: gzip',
    call: get(order, 'Accept-Encoding: gzip'),
    answer: ofGzip,
    see: (passed) =>
      `${passed.received.body.equals(zipped) ? 'the same' : 'other'} bytes, ${answerHeaders('content-encoding')(passed)}`,
  }),
  row({
    source: 'stoplightio/prism#1064',
    tried: 'a client that asks for gzip and gets none',
    result: 'no content-encoding',
    call: get(order, 'Accept-Encoding: gzip'),
    answer: `${head('200 OK', 'Content-Length: 2')}{}`,
    see: answerHeaders('content-encoding'),
  }),
  row({
    source: 'stoplightio/prism#921',
    tried: 'an answer in chunks, which has no length',
    result: 'no content-length',
    call: get(order),
    answer: `${head('200 OK', 'Transfer-Encoding: chunked')}2\r\n{}\r\n0\r\n\r\n`,
    see: answerHeaders('content-length'),
  }),
  row({
    source: 'stoplightio/prism#1075',
    tried: '`Accept: application/vnd.api+json`',
    result: 'Accept: application/vnd.api+json',
    call: get(order, 'Accept: application/vnd.api+json'),
    answer: nothing,
    see: requestHeader('accept'),
  }),
  row({
    source: 'stoplightio/prism#1082',
    tried: 'a body with blanks and a key twice',
    result: json.replaceAll('\n', '\\n'),
    call: `POST /v1/deliveries HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${json.length}\r\nConnection: close\r\n\r\n${json}`,
    answer: nothing,
    see: ({ arrived }) => arrived.body.toString().replaceAll('\n', '\\n'),
  }),
  row({
    source: 'stoplightio/prism#2676',
    tried: 'two `Set-Cookie` headers',
    result: 'Set-Cookie: a=1, Set-Cookie: b=2',
    call: get(order),
    answer: head('200 OK', 'Set-Cookie: a=1', 'Set-Cookie: b=2', 'Content-Length: 0'),
    see: answerHeaders('set-cookie'),
  }),
  row({
    source: 'stoplightio/prism#2067',
    tried: 'a redirect, which is the client’s to follow',
    result: 'HTTP/1.1 302 Found',
    call: get(order),
    answer: head('302 Found', 'Location: /elsewhere', 'Content-Length: 0'),
    see: ({ received }) => received.start,
  }),
  row({
    source: 'stoplightio/prism#2527',
    tried: 'a 403 of the API for a call without credentials',
    result: 'HTTP/1.1 403 Forbidden',
    call: `GET ${order} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    answer: head('403 Forbidden', 'Content-Length: 0'),
    see: ({ received }) => received.start,
  }),
  row({
    source: 'stoplightio/prism#1895',
    tried: 'a 501 of the API, with `Prefer`',
    result: 'HTTP/1.1 501 Not Implemented',
    reason: 'The proxy never answers in place of the API: what passes is what the API sent. A mock is for the rest.',
    call: get(order, 'Prefer: example=one'),
    answer: head('501 Not Implemented', 'Content-Length: 0'),
    see: ({ received }) => received.start,
  }),
  row({
    source: 'stoplightio/prism#1862',
    tried: 'a 404 of the API',
    result: 'HTTP/1.1 404 Not Found',
    reason: 'As above.',
    call: get(order),
    answer: head('404 Not Found', 'Content-Length: 0'),
    see: ({ received }) => received.start,
  }),
  row({
    source: 'stoplightio/prism#2443',
    tried: '`bar[]=1&bar[]=2`, as spelled',
    result: `GET ${order}?bar[]=1&bar[]=2 HTTP/1.1`,
    call: get(`${order}?bar[]=1&bar[]=2`),
    answer: nothing,
    see: ({ arrived }) => arrived.start,
  }),
  row({
    source: 'mock-server/mockserver-monorepo#442',
    tried: 'the `Host` of the call',
    result: 'the host of the upstream',
    call: get(order),
    answer: nothing,
    see: ({ arrived, upstream }) =>
      arrived.headers.includes(`Host: ${upstream}`) ? 'the host of the upstream' : arrived.headers.join(', '),
  }),
  row({
    source: 'mockoon/mockoon#511',
    tried: 'a header that the contract lacks, in its spelling',
    result: 'X-Own-Header: 123213',
    call: get(order, 'X-Own-Header: 123213'),
    answer: nothing,
    see: requestHeader('x-own-header'),
  }),
  row({
    source: 'smocker-dev/smocker#235',
    tried: 'the `User-Agent` of the client',
    result: 'User-Agent: own/1',
    call: get(order, 'User-Agent: own/1'),
    answer: nothing,
    see: requestHeader('user-agent'),
  }),
  row({
    source: 'smocker-dev/smocker#27',
    tried: '`CONNECT`, as to a forward proxy',
    result: 'HTTP/1.1 405 Method Not Allowed',
    reason: 'A tunnel can’t be compared. The report has a line about it.',
    call: 'CONNECT api.example:443 HTTP/1.1\r\nHost: api.example:443\r\n\r\n',
    answer: nothing,
    see: ({ received }) => received.start,
  }),
  row({
    source: 'apify/proxy-chain#15',
    tried: 'an upgrade to WebSocket',
    result: 'no upgrade',
    reason: 'The call is passed on as a plain one, which the report says.',
    call: get(order, 'Upgrade: websocket').replace('Connection: close', 'Connection: Upgrade, close'),
    answer: nothing,
    see: requestHeader('upgrade'),
  }),
  row({
    source: 'vcr/vcr#704',
    tried: 'a token in `Authorization`',
    result: 'in no report',
    call: get(order, 'X-Token: hunterlovelace'),
    answer: `${head('200 OK', 'Content-Type: application/json', 'Content-Length: 26')}{"token":"hunterlovelace"}`,
    see: isListed('hunterlovelace'),
  }),
  row({
    source: 'ropensci/vcr#221',
    tried: 'a key as a query parameter',
    result: 'in no report',
    call: get(`${order}?key=hunterlovelace`),
    answer: nothing,
    see: isListed('hunterlovelace'),
  }),
  row({
    source: 'teng-lin/notebooklm-py#1368',
    tried: 'an address that is encoded twice',
    result: 'in no report',
    call: get(`${order}?continue=%2Fx%253Fauthuser%253Dlovelace%2540example.com`),
    answer: nothing,
    see: isListed('lovelace'),
  }),
  row({
    source: 'kevin1024/vcrpy#517',
    tried: 'a body that repeats the address of the call, in a key of its own',
    result: 'in no report',
    call: get(`${order}?sometoken=lovelace`),
    answer: `${head('200 OK', 'Content-Type: application/json', 'Content-Length: 41')}{"lovelacekey":"/get?sometoken=lovelace"}`,
    see: isListed('lovelace'),
  }),
]
