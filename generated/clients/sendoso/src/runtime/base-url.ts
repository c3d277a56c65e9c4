// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/base-url.ts

import { UsageError } from './usage-error.ts'

const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
const variable = /^[A-Za-z0-9._-]+(?::\d+)?$/

/** Fills in the variables of a server's address. A value can't reach beyond its place: the token goes to that host. */
export const fillServer = (place: string, template: string, values: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (typeof value === 'string' && variable.test(value)) return value
    throw new UsageError(
      place,
      `the server ${template} needs "${name}": letters, digits, dots and hyphens`,
      `pass { ${name}: '…' }, or the whole address as baseUrl`,
    )
  })

/** The address that paths are appended to. Refuses what would send the token unencrypted. */
export const checkBaseUrl = (place: string, address: string): string => {
  const refuse = (what: string): never => {
    throw new UsageError(
      place,
      `the base URL ${what}`,
      "pass baseUrl: 'https://…', as far as all paths have it in common",
    )
  }
  const url = URL.canParse(address) ? new URL(address) : refuse('is not an absolute address')
  if (url.username || url.password) refuse('holds a user name or password')
  if (url.search || url.hash) refuse('holds a query or a fragment')
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.test(url.hostname))) {
    refuse(`starts with ${url.protocol}, and only https: keeps the token secret (http: is for this machine alone)`)
  }
  return url.href.replace(/\/+$/, '')
}
