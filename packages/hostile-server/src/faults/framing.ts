import { gzipSync } from 'node:zlib'
import { type Fault, integer, oneOf, pick } from '../fault.ts'
import { type Headers, JSON_TYPE, misframe, respond, text } from '../response.ts'

const CHUNKED: Headers = [...JSON_TYPE, ['transfer-encoding', 'chunked']]

const MOST_BYTES = 100_000_000

const bytes = integer('bytes', [0, MOST_BYTES], [2_000_000])

const encoded = (encoding: string): Headers => [...JSON_TYPE, ['content-encoding', encoding]]

const lengths: Readonly<Record<string, (length: number) => string>> = {
  short: (length) => String(length - 1),
  zero: () => '0',
  negative: () => '-1',
  huge: () => '99999999999999999999',
  garbage: () => 'many',
  empty: () => '',
  list: (length) => `${length}, ${length}`,
}

const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`

const chunks: Readonly<Record<string, (body: string) => string>> = {
  'bad-size': (body) => `hostile\r\n${body}\r\n0\r\n\r\n`,
  'negative-size': (body) => `-${chunk(body)}0\r\n\r\n`,
  'huge-size': (body) => `fffffffffffffffff\r\n${body}`,
  'short-size': (body) => `1\r\n${body}\r\n0\r\n\r\n`,
  'no-last': chunk,
  'no-chunks': (body) => body,
}

export const framing: readonly Fault[] = [
  {
    id: 'oversized-body',
    does: 'Answers honestly, with blanks behind the JSON text.',
    args: [bytes],
    steps: (exchange, count) => respond(200, JSON_TYPE, text(exchange) + ' '.repeat(Number(count))),
  },
  {
    id: 'content-length',
    does: 'States a content length that is not that of the body, or no length at all.',
    args: [oneOf('form', Object.keys(lengths))],
    steps: (exchange, form) => {
      const body = text(exchange)
      const stated = pick(lengths, form)(Buffer.byteLength(body))
      return misframe(200, [...JSON_TYPE, ['content-length', stated]], body)
    },
  },
  {
    id: 'content-length-twice',
    does: 'States two different content lengths.',
    steps: (exchange) => {
      const body = text(exchange)
      const length = Buffer.byteLength(body)
      const stated = [length, length - 1].map((each) => ['content-length', String(each)] as const)
      return misframe(200, [...JSON_TYPE, ...stated], body)
    },
  },
  {
    id: 'content-length-and-chunked',
    does: 'States a content length and sends chunks.',
    steps: (exchange) => misframe(200, [...CHUNKED, ['content-length', '3']], `${chunk(text(exchange))}0\r\n\r\n`),
  },
  {
    id: 'content-length-missing',
    does: 'States no content length: the body lasts until the connection ends.',
    steps: (exchange) => misframe(200, JSON_TYPE, text(exchange)),
  },
  {
    id: 'chunks',
    does: 'Sends a chunked body that breaks the rules of chunks.',
    args: [oneOf('form', Object.keys(chunks))],
    steps: (exchange, form) => misframe(200, CHUNKED, pick(chunks, form)(text(exchange))),
  },
  {
    id: 'gzip-garbage',
    does: 'Says that the body is gzip, and it is not.',
    steps: (exchange) => respond(200, encoded('gzip'), text(exchange)),
  },
  {
    id: 'gzip-cut',
    does: 'Sends the first half of a gzip body as if it were all.',
    steps: (exchange) => {
      const all = gzipSync(text(exchange))
      return respond(200, encoded('gzip'), all.subarray(0, Math.floor(all.length / 2)))
    },
  },
  {
    id: 'gzip-bomb',
    does: 'Sends a small gzip body that is the honest one and very many blanks when unpacked.',
    args: [bytes],
    steps: (exchange, count) => respond(200, encoded('gzip'), gzipSync(text(exchange) + ' '.repeat(Number(count)))),
  },
  {
    id: 'encoding-unknown',
    does: 'Says that the body has an encoding that nobody knows.',
    steps: (exchange) => respond(200, encoded('hostile'), text(exchange)),
  },
]
