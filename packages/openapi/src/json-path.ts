/** The keys and indexes that lead from the root of a document to a value. */
export type Path = readonly (string | number)[]

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/

const step = (part: string | number): string => {
  if (typeof part === 'number') return `[${part}]`
  if (identifier.test(part)) return `.${part}`
  return `['${part.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`
}

/** The JSONPath of one place, as in RFC 9535. */
export const jsonPath = (path: Path): string => `$${path.map(step).join('')}`
