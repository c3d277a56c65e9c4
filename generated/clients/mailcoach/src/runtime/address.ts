// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/address.ts

import { UsageError } from './usage-error.ts'

type Values = Readonly<Record<string, unknown>>

/** Refuses a parameter. */
export type Refuse = (parameter: string, value: unknown, expected: string) => never

const fill = (template: string, text: (name: string) => string): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => text(name))

/**
 * Fills in the variables of a server's address. A value can't reach beyond its place: the token is sent to that host.
 * @param own The options of the call itself.
 * @param chosen An address for all calls. It doesn't apply to a call with a variable of its own.
 */
export const fillServer = (place: string, template: string, values: Values, own: object, chosen?: string): string => {
  if (chosen !== undefined && !Object.keys(own).some((key) => template.includes(`{${key}}`))) return chosen
  return fill(template, (name) => {
    const value = `${values[name] ?? ''}`
    if (/^[\w.-]+(?::\d+)?$/.test(value)) return value
    throw new UsageError(
      place,
      `the server ${template} needs "${name}": letters, digits, dots and hyphens`,
      `pass { ${name} } or { baseUrl }`,
    )
  })
}

/**
 * Fills in the path. A value always stays one segment: it is encoded, and what can't be encoded is refused. An empty value
 * or a dot segment would name another resource.
 */
export const fillPath = (template: string, values: Values, refuse: Refuse): string =>
  fill(template, (name) => {
    const value = values[name]
    const text = typeof value === 'string' || typeof value === 'number' ? `${value}` : ''
    return /^\.{0,2}$|\p{Surrogate}/u.test(text)
      ? refuse(name, value, 'text that is not empty, "." or ".."')
      : encodeURIComponent(text)
  })

const USABLE = /^https?:\/\/[^/@]+\/[^?#]*$/
const UNENCRYPTED = /^http:\/\/(?!(?:localhost|127(?:\.\d+){3}|\[::1\])[:/])/

/**
 * The address that paths are appended to.
 * @param insecure Whether `http:` may be used for any host. The token is then sent unencrypted.
 */
export const checkBaseUrl = (place: string, address: string, insecure?: boolean): string => {
  let href = ''
  try {
    href = new URL(address).href
  } catch {
    // React Native has no `URL.canParse`.
  }
  if (USABLE.test(href) && (insecure || !UNENCRYPTED.test(href))) return href.replace(/\/+$/, '')
  throw new UsageError(
    place,
    'the base URL must be https: and have no user, query or fragment',
    'pass another { server } or { baseUrl }, or { insecureHttp: true } in a private network',
  )
}
