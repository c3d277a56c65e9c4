export type Value = string | number | boolean | null | object

/** What a document or page states of a field, as far as it is compared. */
export interface DescribedField {
  readonly required?: boolean
  readonly type?: string
  readonly values?: readonly string[]
  readonly default?: Value
}

/** What a document or page states of an operation, as far as it is compared. */
export interface Described {
  /** Query parameters and top-level names of the body. */
  readonly request: ReadonlyMap<string, DescribedField>
  /** Top-level names of the successful body; for a list, those of its items. */
  readonly response: ReadonlyMap<string, DescribedField>
  readonly statuses: readonly number[]
}

/** `GET /users/{}`: the same for every notation and name of a path parameter, with or without a trailing slash. */
export const keyOf = (method: string, path: string): string => {
  const steps = path
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .map((step) => step.replace(/^(?::[\w-]+|\{[^}]*\}|<[^>]*>|\[[^\]]*\]|\(.*\))/, '{}'))
  return `${method.toUpperCase()} ${steps.join('/') || '/'}`
}
