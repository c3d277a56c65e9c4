// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/headers.ts

import { UsageError } from './usage-error.ts'

/** Later headers win. Errors name a header and never its value. */
export const makeHeaders = (place: string, values: Readonly<Record<string, unknown>>): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(values)) {
    try {
      if (value !== undefined) headers.set(name, `${value}`)
    } catch {
      throw new UsageError(place, `the header "${name}" can't be sent`, 'use a valid name, and a value on one line')
    }
  }
  return headers
}
