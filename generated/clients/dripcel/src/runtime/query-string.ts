// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/query-string.ts

import type { Refuse } from './address.ts'

/** The query, `?` included: lists repeat their name, objects put their keys in brackets, `undefined` is left out. */
export const queryString = (
  values: Readonly<Record<string, unknown>>,
  names: readonly string[],
  refuse: Refuse,
): string => {
  const pairs: [string, string][] = []
  const add = (name: string, value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) add(name, item)
    else if (value && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) add(`${name}[${key}]`, inner)
    } else if (value === null) refuse(name.replace(/\[([^\]]*)\]/g, '/$1'), value, 'set or left out')
    else if (value !== undefined) pairs.push([name, `${value}`])
  }
  for (const name of names) add(name, values[name])
  return pairs[0] ? `?${new URLSearchParams(pairs)}` : ''
}
