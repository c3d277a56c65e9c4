// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/address.ts

import { shown, UsageError } from './usage-error.ts'

/**
 * Fills in the variables of a server's address. A value can't reach beyond its place: the token is sent to that host. Nor
 * can it repeat what follows there, as a whole host would.
 */
export const fillServer = (place: string, template: string, values: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{(\w+)\}([^/:{]*\w)?/g, (_, name: string, rest = '') => {
    const value = values[name]
    const text = `${value ?? ''}`
    const repeats = rest && text.toLowerCase().split(':')[0]?.endsWith(rest)
    if (/^[\w.-]+(?::\d+)?$/.test(text) && !repeats) return text + rest
    throw new UsageError(
      place,
      `the option "${name}" must be only {${name}} of ${template}: letters, digits, dots and hyphens, not ${shown(value)}`,
      `pass { ${name} } or { baseUrl }`,
    )
  })

// Not read with `URL`, which React Native has only in part.
const USABLE = /^https?:\/\/(?:[^\s/?#@:\\[\]]+|\[[\da-f:.]+\])(?::\d+)?(?:\/[^\s?#\\]*)?$/i
const UNENCRYPTED = /^http:\/\/(?!(?:localhost|127(?:\.\d+){3}|\[::1\])(?:[:/]|$))/i

/**
 * The address that paths are appended to.
 * @param insecure Whether `http:` may be used for any host. The token is then sent unencrypted.
 */
export const checkBaseUrl = (place: string, address: string, insecure?: boolean): string => {
  if (USABLE.test(address) && (insecure || !UNENCRYPTED.test(address))) return address.replace(/\/+$/, '')
  throw new UsageError(
    place,
    'the base URL must be https: without user, query or fragment',
    'pass another { baseUrl }, or { insecureHttp: true } in a private network',
  )
}
