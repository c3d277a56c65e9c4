import type { Rule } from './operation.ts'

/** What a path of keys leads to; `*` is every item of a list. */
const valuesAt = (value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] =>
  value === undefined || value === null
    ? []
    : key === undefined
      ? [value]
      : key === '*'
        ? (value as readonly unknown[]).flatMap((item) => valuesAt(item, rest))
        : valuesAt((value as Readonly<Record<string, unknown>>)[key], rest)

const holds = ({ oneOf, integer, least = -Infinity, most = Infinity }: Rule, value: unknown): boolean => {
  if (oneOf) return oneOf.includes(value as string)
  const size = typeof value === 'number' ? value : (value as { length: number }).length
  return size >= least && size <= most && (!integer || Number.isInteger(value))
}

/** Refuses the first value that the vendor documents not to take. */
export const checkRules = (
  rules: Readonly<Record<string, Rule>> = {},
  values: object,
  refuse: (parameter: string, value: unknown, expected: string) => never,
): void => {
  for (const [parameter, rule] of Object.entries(rules)) {
    for (const value of valuesAt(values, parameter.split('/'))) {
      if (!holds(rule, value)) refuse(parameter, value, rule.expected ?? `one of ${rule.oneOf?.join(', ')}`)
    }
  }
}
