import { type Fault, oneOf, pick } from '../fault.ts'
import { type Headers, JSON_TYPE, respond, text } from '../response.ts'

const SECOND = 1000

/** Ahead of now by more than a second, although HTTP dates have no fractions. */
const SOON = 2 * SECOND

const httpDate = (milliseconds: number): string => new Date(milliseconds).toUTCString()

const retryAfter: Readonly<Record<string, (now: number) => Headers>> = {
  seconds: () => [['retry-after', '1']],
  zero: () => [['retry-after', '0']],
  fraction: () => [['retry-after', '0.05']],
  date: (now) => [['retry-after', httpDate(now + SOON)]],
  'date-past': () => [['retry-after', httpDate(0)]],
  'date-far': () => [['retry-after', 'Fri, 31 Dec 9999 23:59:59 GMT']],
  'date-iso': (now) => [['retry-after', new Date(now + SOON).toISOString()]],
  negative: () => [['retry-after', '-5']],
  garbage: () => [['retry-after', 'soon']],
  huge: () => [['retry-after', '99999999999999999999']],
  'beyond-timers': () => [['retry-after', '2147484']],
  empty: () => [['retry-after', '']],
  twice: () => [
    ['retry-after', '1'],
    ['retry-after', '3600'],
  ],
  missing: () => [],
}

const reset: Readonly<Record<string, (now: number) => string>> = {
  seconds: () => '1',
  epoch: (now) => String(Math.ceil((now + SECOND) / SECOND)),
  'epoch-milliseconds': (now) => String(now + SECOND),
  iso: (now) => new Date(now + SECOND).toISOString(),
  past: () => '1000000000',
  negative: () => '-1',
  garbage: () => 'soon',
  huge: () => '99999999999999999999',
  empty: () => '',
}

const used = (value: string): Headers => [
  ['x-ratelimit-limit', '10'],
  ['x-ratelimit-remaining', '0'],
  ['x-ratelimit-reset', value],
]

export const rateLimits: readonly Fault[] = [
  {
    id: 'retry-after',
    does: 'Answers with 429 or 503 and a form of Retry-After.',
    args: [oneOf('code', ['429', '503']), oneOf('form', Object.keys(retryAfter))],
    steps: (exchange, code, form) =>
      respond(Number(code), [...JSON_TYPE, ...pick(retryAfter, form)(exchange.now)], text(exchange, Number(code))),
  },
  {
    id: 'rate-limit-reset',
    does: 'Answers with 429 and a form of X-RateLimit-Reset, without Retry-After.',
    args: [oneOf('form', Object.keys(reset))],
    steps: (exchange, form) =>
      respond(429, [...JSON_TYPE, ...used(pick(reset, form)(exchange.now))], text(exchange, 429)),
  },
  {
    id: 'rate-limit-used',
    does: 'Answers honestly, with rate limit headers that say that this was the last request for a second.',
    steps: (exchange) => respond(200, [...JSON_TYPE, ...used('1')], text(exchange)),
  },
  {
    id: 'rate-limit-garbage',
    does: 'Answers honestly, with rate limit headers that are not numbers.',
    steps: (exchange) =>
      respond(
        200,
        [...JSON_TYPE, ['x-ratelimit-limit', 'many'], ['x-ratelimit-remaining', '-1'], ['x-ratelimit-reset', '']],
        text(exchange),
      ),
  },
]
