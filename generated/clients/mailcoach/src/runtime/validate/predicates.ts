// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/predicates.ts

import type { Drift } from './drift.ts'
import type { AnsweredCall, Params, Validator } from './validate-result.ts'

/** Whether a value matches the contract. */
export type Predicate = (value: unknown) => boolean

/** Whether a whole body does: its shape can depend on a parameter of the call. */
export type BodyPredicate = (value: unknown, params: Params) => boolean

/**
 * The validator of an operation's bodies.
 * @param predicates By status; 5 is any status from 500 on that isn't listed. A status without a predicate has no body to validate.
 * @param explain Only called for a body that doesn't match, or to list undocumented keys: it has to be loaded first.
 */
export const validatorOf =
  (
    predicates: Readonly<Record<number, BodyPredicate>>,
    explain: (call: AnsweredCall) => Promise<readonly Drift[]>,
  ): Validator =>
  (call) => {
    const { ok, status = 0, data, error } = call.result
    const predicate = predicates[status] ?? predicates[Math.floor(status / 100)]
    const matches = predicate?.(ok ? data : error, call.params as Params) ?? true
    return matches && !call.settings.undocumentedKeys ? [] : explain(call)
  }

export const isString = (value: unknown): value is string => typeof value === 'string'

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

/** Integers beyond 2^53 don't count: `JSON.parse` may have rounded them. */
export const isInteger = (value: unknown): value is number => Number.isSafeInteger(value)

/** Numbers beyond 2^53 don't count: `JSON.parse` may have rounded them. */
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) < 2 ** 53

export const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value)

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether an object has no keys but these. */
export const hasOnly = (value: object, keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key))

/** Whether every value of an object matches. `Object.values` would make a list of them first. */
export const everyValue = (value: Readonly<Record<string, unknown>>, matches: Predicate): boolean => {
  for (const key in value) if (!matches(value[key])) return false
  return true
}

/** Matches strings of a form. */
export const matching =
  (pattern: RegExp): ((value: unknown) => value is string) =>
  (value): value is string =>
    typeof value === 'string' && pattern.test(value)

/** Matches the strings of a list. They are looked up by length: a `Set` would have to hash each value. */
export const listed = (values: readonly string[]): ((value: unknown) => value is string) => {
  const byLength: string[][] = []
  for (const value of values) {
    byLength[value.length] ??= []
    byLength[value.length]?.push(value)
  }
  return (value): value is string => typeof value === 'string' && !!byLength[value.length]?.includes(value)
}
