import { UsageError } from './usage-error.ts'

/** Fills in the variables of a server's address. A value can't reach beyond its place: the token is sent to that host. */
export const fillServer = (place: string, template: string, values: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = `${values[name] ?? ''}`
    if (/^[\w.-]+(?::\d+)?$/.test(value)) return value
    throw new UsageError(
      place,
      `the server ${template} needs "${name}": letters, digits, dots and hyphens`,
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
    'the base URL must be https: and have no user, query or fragment',
    'pass another { server } or { baseUrl }, or { insecureHttp: true } in a private network',
  )
}
