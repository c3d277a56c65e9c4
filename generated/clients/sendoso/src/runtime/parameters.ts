// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/parameters.ts

type Values = Readonly<Record<string, unknown>>

/** Refuses a parameter. */
export type Refuse = (parameter: string, value: unknown, expected: string) => never

/** What the vendor documents about a value that is sent: a list, or anything else. */
export interface Rule {
  /** The keys that lead to it, from the parameter on; 0 is every item of a list. */
  readonly at: readonly (string | 0)[]
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
export const checkRules = (rules: readonly Rule[], values: object, refuse: Refuse, query: readonly string[]): void => {
  /** Checks what the keys of a rule, from one of them on, lead to. */
  const check = (value: unknown, rule: Rule, from: number): void => {
    const { at, oneOf, expected, holds } = rule
    const step = at[from]
    if (value === undefined || (value === null && !query.includes(nameOf(at)))) return
    if (step === 0) for (const item of value as readonly unknown[]) check(item, rule, from + 1)
    else if (step !== undefined) check((value as Values)[step], rule, from + 1)
    else if (value === null || !(oneOf?.includes(value as string) ?? holds?.(value as never))) {
      refuse(nameOf(at), value, expected ?? `one of ${oneOf?.join(', ')}`)
    }
  }
  for (const rule of rules) check(values, rule, 0)
}

const nameOf = (at: Rule['at']): string => at.map((step) => step || '*').join('/')

/**
 * Fills in the path. A value always stays one segment: it is encoded, and what can't be encoded is refused. An empty value
 * or a dot segment would name another resource.
 */
export const fillPath = (template: string, values: Values, refuse: Refuse): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    const text = typeof value === 'string' || Number.isFinite(value) ? String(value) : ''
    // With the flag `u`, only a surrogate without its other half is a character of its own.
    return /^\.{0,2}$|[\ud800-\udfff]/u.test(text)
      ? refuse(name, value, 'text that is not empty, "." or ".."')
      : encodeURIComponent(text)
  })

/** Whether a value is an object with keys: no list, no `Map`, no `URLSearchParams`, and nothing else with contents of its own. */
export const isPlain = (value: unknown): value is Values => ({}).toString.call(value) === '[object Object]'

/** Whether a value is sent as its text. */
export const hasText = (value: unknown): boolean => /^(?:st|b)/.test(typeof value) || Number.isFinite(value)

const encode = (value: unknown): string => {
  const text = String(value)
  // Few texts have anything to encode, and looking for it costs less.
  return /^\w*$/.test(text) ? text : encodeURIComponent(text)
}

/**
 * The query, `?` included: lists repeat their name, objects put their keys in brackets, `undefined` is left out. What has
 * no text of its own, such as a `Date` or `NaN`, is refused.
 */
export const queryString = (values: Values, names: readonly string[], refuse: Refuse): string => {
  let query = ''
  const add = (name: string, value: unknown): void => {
    if (hasText(value)) {
      // Not written with `URLSearchParams`, which React Native has only in part.
      query += `${query ? '&' : '?'}${encode(name)}=${encode(value)}`
    } else if (Array.isArray(value)) for (const item of value) add(name, item)
    else if (isPlain(value)) {
      for (const [key, inner] of Object.entries(value)) add(`${name}[${key}]`, inner)
    } else if (value !== undefined) {
      refuse(name.replace(/\[([^\]]*)\]/g, '/$1'), value, 'text, a number, true, false, a list or a plain object')
    }
  }
  for (const name of names) add(name, values[name])
  return query
}
