// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/retry-after.ts

import type { Operation } from './operation.ts'

/** Milliseconds until a time: seconds from now, seconds or milliseconds since 1970, or a date; 0 if it has passed. */
const until = (time: unknown): number | undefined => {
  const now = Date.now()
  const number = Number(time || 'none')
  const date =
    number > 1e11 ? number : number > 1e8 ? number * 1000 : number >= 0 ? now + number * 1000 : Date.parse(`${time}`)
  return number < 0 || !(date < Infinity) ? undefined : Math.max(0, date - now)
}

/**
 * How long the server asks to wait: in `Retry-After` or, if there were too many requests, where it is documented to say
 * when the limit starts anew.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export const retryAfter = (operation: Operation, { status, headers }: Response, body: unknown): number | undefined =>
  until(headers.get('retry-after')) ?? (status === 429 ? until(operation.resetsAt?.(body, headers)) : undefined)
