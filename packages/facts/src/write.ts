import type { PageFacts } from './page-facts.ts'

/** What fits into this many columns stands on one line. */
const width = 120

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Every key of the model: what a fact is, then where it stands, then what is nested below it. */
export const keyOrder: readonly string[] = [
  ...[
    '$schema',
    'page',
    'dialect',
    'id',
    'title',
    'url',
    'sha256',
    'servers',
    'auth',
    'types',
    'operations',
    'links',
    'gaps',
    'mentions',
  ],
  ...[
    'kind',
    'topic',
    'name',
    'language',
    'scheme',
    'header',
    'summary',
    'method',
    'path',
    'server',
    'query',
    'headers',
  ],
  ...[
    'status',
    'label',
    'failure',
    'sketch',
    'in',
    'heading',
    'type',
    'bodyType',
    'text',
    'is',
    'value',
    'values',
    'items',
    'options',
  ],
  ...[
    'source',
    'inferred',
    'approximate',
    'required',
    'nullable',
    'deprecated',
    'enum',
    'default',
    'example',
    'format',
  ],
  ...['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'error', 'message', 'quote'],
  ...['line', 'column', 'lines', 'repeats'],
  ...['permissions', 'filters', 'sorts', 'defaultSort', 'statuses'],
  ...['parameters', 'body', 'requestExamples', 'responses', 'fields', 'examples', 'samples'],
]
const rank = new Map(keyOrder.map((key, index) => [key, index]))

/**
 * Facts as text: the same facts give the same bytes, whoever built them. Payloads keep their own order.
 */
export const writeFacts = (facts: PageFacts): string => `${format(inOrder(facts) as Json, 0)}\n`

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([one], [other]) => (rank.get(one) ?? rank.size) - (rank.get(other) ?? rank.size))
      // `value` alone holds what the page printed; the order of its keys is the page's.
      .map(([key, each]) => [key, key === 'value' ? each : inOrder(each)]),
  )
}

const format = (value: Json, indent: number): string => {
  const short = onOneLine(value, width - indent)
  if (short !== undefined || typeof value !== 'object' || value === null) return short ?? JSON.stringify(value)
  const inner = ' '.repeat(indent + 2)
  const lines = Array.isArray(value)
    ? value.map((each) => inner + format(each, indent + 2))
    : Object.entries(value).map(([key, each]) => `${inner}${JSON.stringify(key)}: ${format(each, indent + 2)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`
}

/** The value on one line, if it fits. */
const onOneLine = (value: Json, room: number): string | undefined => {
  const text = JSON.stringify(value)
  if (text.length > room) return undefined
  if (typeof value !== 'object' || value === null) return text
  const parts = Array.isArray(value)
    ? value.map((each) => onOneLine(each, room))
    : Object.entries(value).map(([key, each]) => withKey(key, onOneLine(each, room)))
  if (parts.length === 0) return text
  if (parts.includes(undefined)) return undefined
  const line = Array.isArray(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`
  return line.length > room ? undefined : line
}

const withKey = (key: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : `${JSON.stringify(key)}: ${text}`
