import { STATUS_CODES } from 'node:http'
import type { Exchange } from './fault.ts'
import { end, type Step, send } from './step.ts'

/** Names can repeat, and nothing is checked or encoded: a hostile header is sent unchanged, in Latin-1. */
export type Headers = readonly (readonly [name: string, value: string])[]

export const JSON_TYPE: Headers = [['content-type', 'application/json']]

/** Announces that the connection will not be used again, so that a fault can't affect the next request. */
export const CLOSE: Headers = [['connection', 'close']]

export const head = (status: number, headers: Headers = []): Buffer =>
  Buffer.from(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
    'latin1',
  )

export const contentLength = (body: string | Uint8Array): Headers => [
  ['content-length', String(Buffer.byteLength(body))],
]

/** The honest body, as JSON text. */
export const text = (exchange: Exchange, status = 200): string => JSON.stringify(exchange.answer(status))

/** A complete response; the connection can be used again. */
export const respond = (status: number, headers: Headers = [], body: string | Uint8Array = ''): readonly Step[] => [
  send(Buffer.concat([head(status, [...headers, ...contentLength(body)]), Buffer.from(body)])),
]

/** A response whose headers can be wrong about the body; the connection ends after it. */
export const misframe = (status: number, headers: Headers, body: string | Uint8Array): readonly Step[] => [
  send(head(status, [...headers, ...CLOSE])),
  send(body),
  end,
]
