// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/fill-path.ts

import { fill } from './fill.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Fills in the path. A value always stays one segment: it is encoded, and what can't be encoded is refused, because an
 * empty value or a dot segment makes the URL name something else.
 */
export const fillPath = (
  template: string,
  values: Values,
  refuse: (parameter: string, value: unknown, expected: string) => never,
): string =>
  fill(template, (name) => {
    const value = values[name]
    const text = typeof value === 'string' || typeof value === 'number' ? `${value}` : ''
    return /^\.{0,2}$|\p{Surrogate}/u.test(text)
      ? refuse(name, value, 'text that is not empty, "." or ".."')
      : encodeURIComponent(text)
  })
