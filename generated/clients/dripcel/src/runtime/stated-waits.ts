// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/stated-waits.ts

import type { Operation } from './operation.ts'
import type { RateLimit } from './rate-limit.ts'

/**
 * Milliseconds until a time: seconds from now, seconds or milliseconds since 1970, or a date; 0 if it has passed. The
 * time is the server's, whose clock may differ from this one.
 */
const until = (time: unknown, headers: Headers): number | undefined => {
  const now = Date.parse(`${headers.get('date')}`) || Date.now()
  const number = Number(time || 'none')
  const date =
    number > 1e11 ? number : number > 1e8 ? number * 1000 : number >= 0 ? now + number * 1000 : Date.parse(`${time}`)
  return number < 0 || !(date < Infinity) ? undefined : Math.max(0, date - now)
}

const limitHeader = (headers: Headers, name: string): string | null =>
  headers.get(`x-ratelimit-${name}`) ?? headers.get(`ratelimit-${name}`)

const untilReset = (headers: Headers): number | undefined => until(limitHeader(headers, 'reset'), headers)

/** Makes the others wait if the response says that the rate limit has no request left. */
export const heedLimit = ({ headers, status }: Response, limit: RateLimit): void => {
  if (status !== 429 && limitHeader(headers, 'remaining') === '0') limit.pause(untilReset(headers))
}

/** Milliseconds to wait that a failure asks for. */
export const waitOf = (operation: Operation, { status, headers }: Response, body: unknown): number | undefined =>
  until(headers.get('retry-after'), headers) ??
  (status === 429 ? (until(operation.resetsAt?.(body, headers), headers) ?? untilReset(headers)) : undefined)
