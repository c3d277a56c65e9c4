// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/rules.ts

import type { Refuse } from './address.ts'

/** What the vendor documents about a value that is sent: a list, or anything else. */
export interface Rule {
  readonly oneOf?: readonly string[]
  /** Anything else, in words. */
  readonly expected?: string
  /** Whether a value is as `expected`. It is called with any value that a program may pass. */
  readonly holds?: (value: never) => boolean
}

/**
 * Refuses the first value that the vendor documents not to accept.
 * @param query Names of the parameters that can't be `null`.
 */
export const checkRules = (
  rules: Readonly<Record<string, Rule>> | undefined,
  values: object,
  refuse: Refuse,
  query: readonly string[],
): void => {
  for (const parameter in rules) {
    const { oneOf, expected, holds } = rules[parameter] as Rule
    /** Follows the keys to what they lead to; `*` is every item of a list. */
    const check = (value: unknown, [key, ...rest]: readonly string[]): void => {
      if (value === undefined || (value === null && !query.includes(parameter))) return
      if (key === '*') for (const item of value as readonly unknown[]) check(item, rest)
      else if (key) check((value as Readonly<Record<string, unknown>>)[key], rest)
      else if (value === null || !(oneOf?.includes(value as string) ?? holds?.(value as never))) {
        refuse(parameter, value, expected ?? `one of ${oneOf?.join(', ')}`)
      }
    }
    check(values, parameter.split('/'))
  }
}
