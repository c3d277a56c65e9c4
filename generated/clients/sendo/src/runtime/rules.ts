// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/rules.ts

import type { Rule } from './operation.ts'

type Refuse = (parameter: string, value: unknown, expected: string) => never

/** Refuses the first value that the vendor documents not to take. */
export const checkRules = (rules: Readonly<Record<string, Rule>> | undefined, values: object, refuse: Refuse): void => {
  for (const parameter in rules) {
    const { oneOf, expected, holds } = rules[parameter] as Rule
    /** Follows the keys to what they lead to; `*` is every item of a list. */
    const check = (value: unknown, [key, ...rest]: readonly string[]): void => {
      if (value === undefined || value === null) return
      if (key === '*') for (const item of value as readonly unknown[]) check(item, rest)
      else if (key) check((value as Readonly<Record<string, unknown>>)[key], rest)
      else if (!(oneOf?.includes(value as string) ?? holds?.(value as never))) {
        refuse(parameter, value, expected ?? `one of ${oneOf?.join(', ')}`)
      }
    }
    check(values, parameter.split('/'))
  }
}
