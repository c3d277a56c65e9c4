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
    if (typeof value !== 'string' || value === '') {
      throw new UsageError(
        place,
        `there is no token: it is ${value === '' ? 'empty' : typeof value}`,
        `pass { token }. ${about}`,
      )
    }
    if (!sendable.test(value)) {
      throw new UsageError(
        place,
        'the token holds a space, a line break or another character that no token has',
        'trim it',
      )
    }
    return value
  }
  if (typeof token === 'function') return async () => check(await token())
  const checked = check(token)
  return async () => checked
}
