// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/token.ts

import type { Token } from './options.ts'
import { UsageError } from './usage-error.ts'

/** What a header can carry. Checked here because errors of `Headers` repeat the value. */
const sendable = /^[\x21-\x7e]+$/

/**
 * A function that supplies a token that can be sent.
 * @param about What the vendor's token is.
 */
export const tokenSupplier = (place: string, about: string, token: Token): (() => Promise<string>) => {
  const check = (value: unknown): string => {
    // A token read from a file ends with a line break.
    const text = typeof value === 'string' ? value.trim() : ''
    if (text === '') {
      const found = typeof value === 'string' ? 'empty' : String(value === null ? value : typeof value)
      throw new UsageError(place, `there is no token: it is ${found}`, `pass { token }. ${about}`)
    }
    if (!sendable.test(text)) {
      throw new UsageError(
        place,
        'the token holds a space, a line break or another character that no token has',
        'check where it comes from',
      )
    }
    return text
  }
  if (typeof token === 'function') return async () => check(await token())
  const checked = check(token)
  return async () => checked
}
