import { type Fault, integer, oneOf, pick } from '../fault.ts'
import { CLOSE, contentLength, type Headers, JSON_TYPE, respond, text } from '../response.ts'
import { end, send } from '../step.ts'

/** A value as it is sent between `x-hostile-value: ` and the end of the line, in Latin-1. */
const values: Readonly<Record<string, string>> = {
  control: 'a\u0001b',
  nul: 'a\u0000b',
  'carriage-return': 'a\rb',
  'line-feed': 'a\nb',
  folded: 'a\r\n b',
  delete: 'a\u007fb',
  latin1: 'caf\u00e9',
  empty: '',
}

/** The line of a header as it is sent. */
const lines: Readonly<Record<string, string>> = {
  'no-colon': 'hostile',
  'no-name': ': hostile',
  'space-in-name': 'hostile name: 1',
  'space-before-colon': 'hostile : 1',
  proto: '__proto__: hostile',
}

const starts: Readonly<Record<string, string>> = {
  garbage: '\u0016\u0003\u0001 not HTTP\r\n\r\n',
  version: 'HTTP/9.9 200 OK\r\n\r\n',
  'http-2': 'HTTP/2 200 OK\r\n\r\n',
  'no-reason': 'HTTP/1.1 200\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}',
  'no-status': 'HTTP/1.1 OK\r\n\r\n',
  'line-feeds': 'HTTP/1.1 200 OK\ncontent-length: 2\nconnection: close\n\n{}',
  body: '{"message":"no head"}',
}

const many = (count: number): Headers => Array.from({ length: count }, (_, at) => [`x-hostile-${at}`, String(at)])

export const headers: readonly Fault[] = [
  {
    id: 'header-value',
    does: 'Answers honestly, with a header whose value has bytes that a header should not have.',
    args: [oneOf('form', Object.keys(values))],
    steps: (exchange, form) =>
      respond(200, [...JSON_TYPE, ...CLOSE, ['x-hostile-value', pick(values, form)]], text(exchange)),
  },
  {
    id: 'header-line',
    does: 'Answers honestly, with a line among the headers that is no header.',
    args: [oneOf('form', Object.keys(lines))],
    steps: (exchange, form) => {
      const body = text(exchange)
      const proper = [...JSON_TYPE, ...CLOSE, ...contentLength(body)].map((header) => `${header.join(': ')}\r\n`)
      return [send(`HTTP/1.1 200 OK\r\n${proper.join('')}${pick(lines, form)}\r\n\r\n${body}`), end]
    },
  },
  {
    id: 'duplicate-headers',
    does: 'Answers honestly, with headers that come twice and contradict each other.',
    steps: (exchange) =>
      respond(
        200,
        [
          ...JSON_TYPE,
          ['content-type', 'text/html'],
          ['x-ratelimit-limit', '10'],
          ['x-ratelimit-limit', '20'],
          ['set-cookie', 'a=1'],
          ['set-cookie', 'b=2'],
        ],
        text(exchange),
      ),
  },
  {
    id: 'many-headers',
    does: 'Answers honestly, with very many headers.',
    args: [integer('count', [1, 100_000], [100, 10_000])],
    steps: (exchange, count) => respond(200, [...JSON_TYPE, ...CLOSE, ...many(Number(count))], text(exchange)),
  },
  {
    id: 'long-header',
    does: 'Answers honestly, with one very long header.',
    args: [integer('bytes', [1, 10_000_000], [8_000, 1_000_000])],
    steps: (exchange, bytes) =>
      respond(200, [...JSON_TYPE, ...CLOSE, ['x-hostile-long', 'x'.repeat(Number(bytes))]], text(exchange)),
  },
  {
    id: 'start',
    does: 'Starts the answer with something that is no status line of HTTP/1.1.',
    args: [oneOf('form', Object.keys(starts))],
    steps: (_, form) => [send(Buffer.from(pick(starts, form), 'latin1')), end],
  },
]
