import type { TypeFact } from '@sendspec/facts'

/** What a type in words says: some name a format, or that null is possible. */
export interface TypeWords {
  readonly is: TypeFact
  readonly format?: string
  readonly nullable?: true
}

const string = { is: { kind: 'string' } } as const
const integer = { is: { kind: 'integer' } } as const
const number = { is: { kind: 'number' } } as const
const boolean = { is: { kind: 'boolean' } } as const
const object = { is: { kind: 'object' } } as const
const array = { is: { kind: 'array' } } as const
const unknown = { is: { kind: 'unknown' } } as const
const formatted = (format: string): TypeWords => ({ ...string, format })

/** Type names as documentation writes them, in lower case. */
const words: Readonly<Record<string, TypeWords>> = {
  any: unknown,
  array,
  arrays: array,
  base64: formatted('base64'),
  binary: formatted('binary'),
  bool: boolean,
  boolean,
  booleans: boolean,
  bigint: integer,
  date: formatted('date'),
  'date-time': formatted('date-time'),
  datetime: formatted('datetime'),
  decimal: number,
  dict: object,
  dictionary: object,
  double: number,
  email: formatted('email'),
  enum: string,
  file: formatted('binary'),
  float: number,
  hash: object,
  int: integer,
  int32: integer,
  int64: integer,
  integer,
  integers: integer,
  json: object,
  list: array,
  long: integer,
  map: object,
  mixed: unknown,
  null: { is: { kind: 'null' } },
  number,
  numbers: number,
  numeric: number,
  object,
  objects: object,
  str: string,
  string,
  strings: string,
  text: string,
  timestamp: formatted('timestamp'),
  unknown,
  uri: formatted('uri'),
  url: formatted('url'),
  uuid: formatted('uuid'),
}

/** No type is nested deeper; the bound keeps the recursion safe. */
const maxDepth = 16

/** A type written in words, as field lists write it: `string`, `integer[]`, `array of objects`, `string<uuid> | null`. */
export const typeOfWords = (text: string, depth = 0): TypeWords | undefined => {
  const trimmed = text.trim()
  if (trimmed === '' || depth > maxDepth) return undefined
  const options = splitOutside(trimmed)
  if (options.length > 1) return unionOf(options, depth)
  for (const { pattern, read } of forms) {
    const match = pattern.exec(trimmed)
    const found = match && read(match.groups ?? {}, depth + 1)
    if (found) return found
  }
  return undefined
}

const unionOf = (options: readonly string[], depth: number): TypeWords | undefined => {
  const read = options.map((option) => typeOfWords(option, depth + 1))
  if (read.some((each) => !each)) return undefined
  const known = read.filter((each) => each !== undefined)
  const rest = known.filter(({ is }) => is.kind !== 'null')
  const [only] = rest
  const nullable = rest.length < known.length || rest.some((each) => each.nullable)
  if (!only) return known[0]
  return {
    ...(rest.length === 1 ? only : { is: { kind: 'union', options: rest.map(({ is }) => is) } }),
    ...(nullable && { nullable: true as const }),
  }
}

const arrayOf = (inner: string | undefined, depth: number): TypeWords | undefined => {
  const items = typeOfWords(inner ?? '', depth)
  return items && { is: { kind: 'array', items: items.is }, ...(items.format && { format: items.format }) }
}

type Groups = Readonly<Record<string, string | undefined>>

/** How a type is written, first match first. */
const forms: readonly {
  readonly pattern: RegExp
  readonly read: (groups: Groups, depth: number) => TypeWords | undefined
}[] = [
  { pattern: /^(?<word>[a-z0-9-]+)$/i, read: ({ word = '' }) => wordOf(word) },
  { pattern: /^an? (?<inner>\w+)$/i, read: ({ inner }, depth) => typeOfWords(inner ?? '', depth) },
  { pattern: /^(?<inner>.+?)\s*\[\s*\]$/, read: ({ inner }, depth) => arrayOf(inner, depth) },
  { pattern: /^\[(?<inner>.+)\]$/, read: ({ inner }, depth) => arrayOf(inner, depth) },
  { pattern: /^(?:array|list|set)\s*[<[(](?<inner>.+)[>\])]$/i, read: ({ inner }, depth) => arrayOf(inner, depth) },
  {
    pattern: /^(?:dict|dictionary|map|mapping)\s*\[\s*str(?:ing)?\s*,\s*(?<inner>.+)\]$/i,
    read({ inner }, depth) {
      const values = typeOfWords(inner ?? '', depth)
      return values && { is: { kind: 'record', values: values.is } }
    },
  },
  { pattern: /^optional\s*[[<(](?<inner>.+)[\])>]$/i, read: nullableOf },
  { pattern: /^(?:an? )?(?:array|list) of (?<inner>.+)$/i, read: ({ inner }, depth) => arrayOf(inner, depth) },
  {
    pattern: /^(?:map|record|dict|object|dictionary)\s*<\s*string\s*,\s*(?<inner>.+)>$/i,
    read({ inner }, depth) {
      const values = typeOfWords(inner ?? '', depth)
      return values && { is: { kind: 'record', values: values.is } }
    },
  },
  {
    pattern: /^enum\s*[<([](?<inner>.+)[>)\]]$/i,
    read: ({ inner }, depth) => typeOfWords(inner ?? '', depth),
  },
  {
    pattern: /^(?<base>[a-z]+)\s*[<(]\s*(?<format>[\w -]+)\s*[>)]$/i,
    read({ base = '', format = '' }) {
      const of = Object.hasOwn(words, base.toLowerCase()) ? words[base.toLowerCase()] : undefined
      if (!of) return undefined
      return /^(?:nullable|or null)$/i.test(format) ? { ...of, nullable: true } : { ...of, format }
    },
  },
  { pattern: /^(?:nullable) (?<inner>.+)$/i, read: nullableOf },
  { pattern: /^(?<inner>.+?),? nullable$/i, read: nullableOf },
  { pattern: /^(?<inner>.+)\?$/, read: nullableOf },
  { pattern: /^\?(?<inner>.+)$/, read: nullableOf },
  {
    pattern: /^(?:"(?<double>[^"]*)"|'(?<single>[^']*)')$/,
    read: ({ double, single }) => ({ is: { kind: 'literal', value: double ?? single ?? '' } }),
  },
  { pattern: /^(?<inner>\w+) (?:array|list)$/i, read: ({ inner }, depth) => arrayOf(inner, depth) },
  { pattern: /^(?:[a-z-]+ ){1,4}(?<word>object)s?$/i, read: ({ word = '' }) => wordOf(word) },
  // Their digits are no quantity.
  {
    pattern: /^(?:phone|telephone|mobile|fax|account|card|serial|tracking|version) number$/i,
    read: () => wordOf('string'),
  },
  { pattern: /^(?:[a-z]+ )?(?<word>object|string|integer|number|boolean)s?$/i, read: ({ word = '' }) => wordOf(word) },
]

function nullableOf({ inner }: Groups, depth: number): TypeWords | undefined {
  const of = typeOfWords(inner ?? '', depth)
  return of && { ...of, nullable: true }
}

const wordOf = (word: string): TypeWords | undefined => {
  const known = word.toLowerCase()
  if (Object.hasOwn(words, known)) return words[known]
  if (/^-?\d+$/.test(word)) return { is: { kind: 'literal', value: Number(word) } }
  if (known === 'true' || known === 'false') return { is: { kind: 'literal', value: known === 'true' } }
  return /^[A-Z]\w*$/.test(word) ? { is: { kind: 'named', name: word } } : undefined
}

/** The options of a union: split at `|`, `or` and `/`, outside brackets. */
const splitOutside = (text: string): readonly string[] => {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (const match of text.matchAll(/[<[({]|[>\])}]|\s*\|\s*|\s+or\s+|\s*\/\s*/gi)) {
    const token = match[0]
    if (/^[<[({]$/.test(token)) depth += 1
    else if (/^[>\])}]$/.test(token)) depth -= 1
    else if (depth === 0) {
      parts.push(text.slice(from, match.index))
      from = match.index + token.length
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim())
}
