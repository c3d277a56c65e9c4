// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/check-options.ts

import { shown, UsageError } from './usage-error.ts'

type Rule = readonly [names: string, allowed: string, holds: (value: never) => unknown]

const isFunction = (value: unknown): boolean => typeof value === 'function'
const isNumber = (value: unknown): value is number => typeof value === 'number'

/** The options of clients, calls and walks, and what they may be. */
const RULES: readonly Rule[] = [
  ['timeout budget', 'milliseconds above 0', (value: unknown) => isNumber(value) && value > 0],
  ['maxWait retries', 'a number from 0', (value: unknown) => isNumber(value) && value >= 0],
  ['fetch onDrift', 'a function', isFunction],
  ['undocumentedKeys insecureHttp prefetch dropRepeats', 'true or false', (value) => typeof value === 'boolean'],
  // Lists and `Headers` can be iterated, and have no keys.
  ['headers fetchOptions', 'a plain object', (value: object) => Object(value) === value && !(Symbol.iterator in value)],
  ['middleware', 'a list of functions', (value: unknown) => Array.isArray(value) && value.every(isFunction)],
  ['validate', 'report, strict or off', (value: string) => /^(?:report|strict|off)$/.test(value)],
  ['signal', 'an AbortSignal', (value: AbortSignal) => isFunction(value?.addEventListener)],
  [
    'rateLimit',
    'false, or made with createRateLimit',
    (value: { take?: unknown } | false) => value === false || isFunction(value?.take),
  ],
]

/**
 * @param options Those that are set.
 * @param isOwn Whether only clients of this vendor have an option of this name.
 * @throws UsageError if an option doesn't exist or has a value that isn't allowed.
 */
export const checkOptions = (place: string, options: object, isOwn: (name: string) => boolean): void => {
  for (const [name, value] of Object.entries(options)) {
    const [, allowed, holds] = RULES.find(([names]) => names.split(' ').includes(name)) ?? []
    const what = holds
      ? !holds(value as never) && `must be ${allowed}, not ${shown(value)}`
      : !isOwn(name) && `doesn't exist; there are ${RULES.flatMap(([names]) => names.split(' ')).join(', ')}`
    if (what) throw new UsageError(place, `the option "${name}" ${what}`, 'see the options in the README')
  }
}
