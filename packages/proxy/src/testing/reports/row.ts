import { gzipSync } from 'node:zlib'
import type { Report } from '@sendspec/mock/testing'
import { type Passed, through } from '../through.ts'

/** A call without a body. */
export const get = (path: string, ...headers: string[]): string =>
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
export const order = `/v1/deliveries/${id}`
export const head = (status: string, ...headers: string[]): string =>
  [`HTTP/1.1 ${status}`, ...headers, '', ''].join('\r\n')
export const json = '{"id":  1,\n "id": 2}'
export const zipped = gzipSync(json)
export const ofGzip = Buffer.concat([
  Buffer.from(
    head('200 OK', 'Content-Encoding: gzip', 'Content-Type: application/json', `Content-Length: ${zipped.length}`),
  ),
  zipped,
])
/** A report whose call and answer go through the proxy as bytes. */
export const row = (
  report: Omit<Report, 'observe'> & { call: string; answer: string | Buffer; see: (passed: Passed) => string },
): Report => {
  const { call, answer, see, ...rest } = report
  return { ...rest, observe: async () => see(await through(call, answer)) }
}
export const nothing = head('204 No Content')
export const requestHeader =
  (name: string) =>
  ({ arrived }: Passed): string =>
    arrived.headers.find((each) => each.toLowerCase().startsWith(`${name}:`)) ?? `no ${name}`
export const answerHeaders =
  (name: string) =>
  ({ received }: Passed): string =>
    received.headers.filter((each) => each.toLowerCase().startsWith(`${name}:`)).join(', ') || `no ${name}`
/** Whether a value is in a line, summary, report or file. */
export const isListed =
  (secret: string) =>
  ({ printed }: Passed): string =>
    printed.includes(secret) ? 'in a report' : 'in no report'

export const json200 = (body: string, ...headers: string[]): string =>
  `${head('200 OK', 'Content-Type: application/json', ...headers, `Content-Length: ${Buffer.byteLength(body)}`)}${body}`
export const start = ({ received }: Passed): string => received.start
/** A call with a body. */
export const post = (body: string, ...headers: string[]): string =>
  `${[`POST /v1/deliveries HTTP/1.1`, 'Host: x', ...headers, `Content-Length: ${body.length}`, 'Connection: close', '', ''].join('\r\n')}${body}`
