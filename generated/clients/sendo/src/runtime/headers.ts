// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/headers.ts

import { UsageError } from './usage-error.ts'

type HeaderValues = Readonly<Record<string, string | undefined>>

/** Later headers win. Errors name a header and never its value. */
export const mergeHeaders = (place: string, ...all: readonly (HeaderValues | undefined)[]): Headers => {
  const headers = new Headers()
  for (const values of all) {
    for (const [name, value] of Object.entries(values ?? {})) {
      if (value === undefined) continue
      try {
        headers.set(name, value)
      } catch {
        throw new UsageError(
          place,
          `the header ${JSON.stringify(name)} can't be sent`,
          'use a valid name, and a value on one line',
        )
      }
    }
  }
  return headers
}

/** The documented headers of a response; `undefined` where the server left one out or a browser hides it. */
export const readHeaders = (
  readers: Readonly<Record<string, (value: string) => unknown>>,
  headers: Headers,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(readers).map(([name, read]) => {
      const text = headers.get(name)
      const value = text === null ? undefined : read(text)
      return [name, Number.isNaN(value) ? undefined : value]
    }),
  )
