// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/fill-server.ts

import { fill } from './fill.ts'
import { UsageError } from './usage-error.ts'

/**
 * Fills in the variables of a server's address. A value can't reach beyond its place: the token goes to that host.
 * @param own What a call has for itself.
 * @param chosen An address that was chosen for all calls. A call with a variable of its own does not mean that one.
 */
export const fillServer = (
  place: string,
  template: string,
  values: Readonly<Record<string, unknown>>,
  own: object,
  chosen?: string,
): string => {
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
