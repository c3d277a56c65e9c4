// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/headers.ts

import { UsageError } from './usage-error.ts'

/** Headers that can be sent, by their names in lower case. Errors name a header and never its value. */
export const checkHeaders = (
  place: string,
  values: Readonly<Record<string, unknown>> | undefined,
): Readonly<Record<string, string>> => {
  const checked: Record<string, string> = {}
  for (const name in values) {
    if (values[name] === undefined) continue
    try {
      for (const [sent, value] of new Headers({ [name]: `${values[name]}` })) checked[sent] = value
    } catch {
      throw new UsageError(place, `the header "${name}" can't be sent`, 'use a valid name, and a value on one line')
    }
  }
  return checked
}
