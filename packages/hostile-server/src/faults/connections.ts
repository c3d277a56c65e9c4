import { type Exchange, type Fault, integer } from '../fault.ts'
import { CLOSE, contentLength, head, JSON_TYPE, respond, text } from '../response.ts'
import { end, forever, pause, reset, type Step, send, trickle } from '../step.ts'

const MOST_MILLISECONDS = 60_000

const milliseconds = integer('milliseconds', [0, MOST_MILLISECONDS], [50])

const honestHead = (body: string): Buffer => head(200, [...JSON_TYPE, ...CLOSE, ...contentLength(body)])

const half = (bytes: string | Uint8Array): Buffer => {
  const all = Buffer.from(bytes)
  return all.subarray(0, Math.floor(all.length / 2))
}

const cutBody = (exchange: Exchange, last: Step): readonly Step[] => {
  const body = text(exchange)
  return [send(honestHead(body)), send(half(body)), last]
}

export const connections: readonly Fault[] = [
  {
    id: 'reset-before-headers',
    does: 'Reads the request and resets the connection.',
    steps: () => [reset],
  },
  {
    id: 'reset-in-headers',
    does: 'Resets the connection in the middle of the headers.',
    steps: (exchange) => [send(half(honestHead(text(exchange)))), reset],
  },
  {
    id: 'reset-after-headers',
    does: 'Resets the connection after the headers, before the first byte of the body.',
    steps: (exchange) => [send(honestHead(text(exchange))), reset],
  },
  {
    id: 'reset-in-body',
    does: 'Resets the connection in the middle of the body.',
    steps: (exchange) => cutBody(exchange, reset),
  },
  {
    id: 'end-before-headers',
    does: 'Ends the connection without an answer.',
    steps: () => [end],
  },
  {
    id: 'end-in-headers',
    does: 'Ends the connection in the middle of the headers.',
    steps: (exchange) => [send(half(honestHead(text(exchange)))), end],
  },
  {
    id: 'end-in-body',
    does: 'Ends the connection in the middle of the body: the content length is larger than what was sent.',
    steps: (exchange) => cutBody(exchange, end),
  },
  {
    id: 'never-answer',
    does: 'Reads the request and says nothing.',
    steps: () => [],
  },
  {
    id: 'silence-in-headers',
    does: 'Stops in the middle of the headers, with the connection open.',
    steps: (exchange) => [send(half(honestHead(text(exchange))))],
  },
  {
    id: 'silence-after-headers',
    does: 'Stops after the headers, with the connection open.',
    steps: (exchange) => [send(honestHead(text(exchange)))],
  },
  {
    id: 'silence-in-body',
    does: 'Stops in the middle of the body, with the connection open.',
    steps: (exchange) => cutBody(exchange, () => undefined),
  },
  {
    id: 'slow-answer',
    does: 'Waits before it answers honestly.',
    args: [milliseconds],
    steps: (exchange, wait) => [pause(Number(wait)), ...respond(200, JSON_TYPE, text(exchange))],
  },
  {
    id: 'slow-headers',
    does: 'Sends the headers in small pieces, spread over a time.',
    args: [milliseconds],
    steps: (exchange, time) => {
      const body = text(exchange)
      return [...trickle(honestHead(body), Number(time)), send(body), end]
    },
  },
  {
    id: 'slow-body',
    does: 'Sends the body in small pieces, spread over a time.',
    args: [milliseconds],
    steps: (exchange, time) => {
      const body = text(exchange)
      return [send(honestHead(body)), ...trickle(body, Number(time)), end]
    },
  },
  {
    id: 'never-ending-headers',
    does: 'Sends header after header until the connection is closed.',
    steps: () => [send('HTTP/1.1 200 OK\r\n'), forever(`x-more: ${'x'.repeat(100)}\r\n`.repeat(10), 1)],
  },
  {
    id: 'never-ending-body',
    does: 'Sends a JSON array without end until the connection is closed.',
    steps: () => [send(head(200, [...JSON_TYPE, ...CLOSE])), send('[0'), forever(',0'.repeat(500), 1)],
  },
  {
    id: 'never-ending-silence',
    does: 'Sends a chunked body of blanks without end, one at a time.',
    steps: () => [send(head(200, [...JSON_TYPE, ['transfer-encoding', 'chunked']])), forever('1\r\n \r\n', 10)],
  },
  {
    id: 'second-answer',
    does: 'Sends another complete response that nobody asked for behind the honest one, on an open connection.',
    steps: (exchange) => [...respond(200, JSON_TYPE, text(exchange)), ...respond(200, JSON_TYPE, '{"unasked":true}')],
  },
  {
    id: 'end-after-answer',
    does: 'Answers honestly, says that the connection stays open, and ends it.',
    steps: (exchange) => [...respond(200, [...JSON_TYPE, ['connection', 'keep-alive']], text(exchange)), end],
  },
]
