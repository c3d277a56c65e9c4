// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/url.ts

import { UsageError } from './usage-error.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Fills in the path. A value always stays one segment: it is encoded, and what can't be encoded is refused, because an
 * empty value or a dot segment makes the URL name something else.
 */
export const fillPath = (place: string, template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    if (/^\.{0,2}$/.test(text) || /\p{Surrogate}/u.test(text)) {
      const found = value === undefined || value === null ? String(value) : (JSON.stringify(value) ?? typeof value)
      throw new UsageError(
        place,
        `the path parameter "${name}" is ${found}, which can't be part of a path`,
        `pass { ${name} } as a string that is not empty, "." or ".."`,
      )
    }
    return encodeURIComponent(text)
  })

/** The query, `?` included: lists repeat their name, objects put their keys in brackets, `undefined` is left out. */
export const queryString = (names: readonly string[], values: Values): string => {
  const query = new URLSearchParams()
  const add = (name: string, value: unknown): void => {
    if (value === undefined) return
    if (Array.isArray(value)) for (const item of value) add(name, item)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) add(`${name}[${key}]`, inner)
    } else query.append(name, value === null ? '' : String(value))
  }
  for (const name of names) add(name, values[name])
  return query.size > 0 ? `?${query}` : ''
}
