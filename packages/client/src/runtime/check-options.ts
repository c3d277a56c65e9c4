import { isPlain } from './parameters.ts'
import { shown, UsageError } from './usage-error.ts'

/** What an option may be: in words, and as a test. */
type OptionRule = readonly [allowed: string, holds: (value: never) => unknown]

const isFunction = (value: unknown): boolean => typeof value === 'function'
const time: OptionRule = ['milliseconds above 0', (value: unknown) => typeof value === 'number' && value > 0]
const count: OptionRule = ['a number from 0', (value: unknown) => typeof value === 'number' && value >= 0]
const flag: OptionRule = ['true or false', (value: unknown) => typeof value === 'boolean']
const oneOf = (values: readonly string[]): OptionRule => [values.join(' or '), (value) => values.includes(value)]
const callback: OptionRule = ['a function', isFunction]
const plain: OptionRule = ['a plain object', isPlain]

/** The options of clients, calls and walks that are the same for every vendor. */
const RULES: Readonly<Record<string, OptionRule>> = {
  timeout: time,
  budget: time,
  maxWait: count,
  retries: count,
  rateLimit: ['false, or made with createRateLimit', (value) => value === false || isFunction(Object(value).take)],
  fetch: callback,
  onDrift: callback,
  headers: plain,
  fetchOptions: plain,
  middleware: ['a list of functions', (value: unknown) => Array.isArray(value) && value.every(isFunction)],
  validate: /* @__PURE__ */ oneOf(['report', 'strict', 'off']),
  signal: ['an AbortSignal', (value) => isFunction(Object(value).addEventListener)],
  undocumentedKeys: flag,
  insecureHttp: flag,
  prefetch: flag,
  dropRepeats: flag,
  baseUrl: ['text', (value: unknown) => typeof value === 'string'],
  // Its value is checked apart: no message may show it.
  token: ['text or a function', () => true],
}

/**
 * @param servers The ids of the vendor's servers.
 * @param variables Names of the options that fill in their addresses. They are checked there.
 * @returns A function that returns the options that are set, and throws a UsageError if one doesn't exist or has a value
 * that isn't allowed.
 */
export const optionReader = (
  place: string,
  servers: readonly string[],
  variables: readonly string[],
): ((options: object | undefined) => object) => {
  const rules: typeof RULES = { ...RULES, server: oneOf(servers) }
  const refuse = (what: string): never => {
    throw new UsageError(place, what, 'see the options in the README')
  }
  return (options = {}) => {
    if (!plain[1](options as never)) refuse(`the options must be ${plain[0]}, not ${shown(options)}`)
    const set = Object.entries(options).filter(([, value]) => value !== undefined)
    for (const [name, value] of set) {
      const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
      if (rule ? rule[1](value as never) : variables.includes(name)) continue
      const what = rule
        ? `must be ${rule[0]}, not ${shown(value)}`
        : `doesn't exist; there are ${Object.keys(rules).join(', ')}`
      refuse(`the option "${name}" ${what}`)
    }
    return Object.fromEntries(set)
  }
}
