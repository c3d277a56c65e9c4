// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/fill-server.ts

import { fill } from './fill.ts'
import { UsageError } from './usage-error.ts'

/** Fills in the variables of a server's address. A value can't reach beyond its place: the token goes to that host. */
export const fillServer = (place: string, template: string, values: Readonly<Record<string, unknown>>): string =>
  fill(template, (name) => {
    const value = `${values[name] ?? ''}`
    if (/^[\w.-]+(?::\d+)?$/.test(value)) return value
    throw new UsageError(
      place,
      `the server ${template} needs "${name}": letters, digits, dots and hyphens`,
      `pass { ${name} } or { baseUrl }`,
    )
  })
