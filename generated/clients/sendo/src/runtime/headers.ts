// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/headers.ts

import { given } from './given.ts'
import { UsageError } from './usage-error.ts'

/** Headers that can be sent, by their names in lower case. Errors name a header and never its value. */
export const checkHeaders = (
  place: string,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> => {
  const checked: Record<string, string> = {}
  for (const [name, value] of Object.entries(given(values))) {
    try {
      for (const [sent, text] of new Headers({ [name]: `${value}` })) checked[sent] = text
    } catch {
      throw new UsageError(place, `the header "${name}" can't be sent`, 'use a valid name, and one line of Latin-1')
    }
  }
  return checked
}
