// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/fill-server.ts

import { UsageError } from './usage-error.ts'

/** Fills in the variables of a server's address. A value can't reach beyond its place: the token goes to that host. */
export const fillServer = (place: string, template: string, values: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (typeof value === 'string' && /^[\w.-]+(?::\d+)?$/.test(value)) return value
    throw new UsageError(
      place,
      `the server ${template} needs "${name}": letters, digits, dots and hyphens`,
      `pass { ${name}: '…' }, or the whole address as baseUrl`,
    )
  })
