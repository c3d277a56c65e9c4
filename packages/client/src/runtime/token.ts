import { UsageError } from './usage-error.ts'

/**
 * A token that can be sent. Checked here because errors of `Headers` repeat the value.
 * @param about What the vendor's token is.
 */
export const checkToken = (place: string, about: string, token: unknown): string => {
  // A token read from a file ends with a line break.
  const text = typeof token === 'string' ? token.trim() : ''
  if (/^[!-~]+$/.test(text)) return text
  throw new UsageError(place, 'there is no token that can be sent', `pass { token }. ${about}`)
}
