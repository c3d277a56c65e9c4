import { kebabCase, plural, singular, wordsOf } from '@sendspec/contract'
import { typeName, variableName } from './draft-names.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The verb of an operation whose path has none. */
const verbs: { readonly [Name in Method]: { readonly one: string; readonly many: string } } = {
  GET: { one: 'get', many: 'list' },
  POST: { one: 'update', many: 'create' },
  PUT: { one: 'replace', many: 'replace' },
  PATCH: { one: 'update', many: 'update' },
  DELETE: { one: 'delete', many: 'delete' },
}

/** Verbs that paths end in, and whether they concern several things. */
const actions: Readonly<Record<string, boolean>> = {
  activate: false,
  all: true,
  archive: false,
  cancel: false,
  count: true,
  create: false,
  delete: false,
  export: true,
  find: true,
  get: false,
  list: true,
  query: true,
  remove: false,
  retrieve: false,
  search: true,
  send: false,
  show: false,
  update: false,
}

interface Named {
  readonly id: string
  /** The group it belongs to, e.g. `send-logs`. */
  readonly resource: string
}

const isVersion = (segment: string): boolean => /^(?:api|rest|v\d+(?:\.\d+)*)$/i.test(segment)

/** Names an operation by its method and path, else by the heading of the page. */
export const nameOperation = (operation: {
  readonly method: Method
  /** With parameters as `{name}`. */
  readonly path?: string
  readonly summary?: string
  /** Whether it answers with a list. */
  readonly isList: boolean
}): Named => {
  const { method, path = '', summary = '', isList } = operation
  const segments = path.split('/').filter((segment) => segment && !isVersion(segment))
  const fixed = segments.filter((segment) => !segment.startsWith('{'))
  if (fixed.length === 0) return nameByHeading(summary)
  const last = fixed.at(-1) as string
  const isAction = fixed.length > 1 && last.toLowerCase() in actions
  const noun = isAction ? (fixed.at(-2) as string) : last
  const endsInParameter = segments.at(-1)?.startsWith('{') ?? false
  const many = isAction ? (actions[last.toLowerCase()] ?? false) : !endsInParameter
  const named = many && (method === 'GET' || isAction || isList) ? plural(noun) : singular(noun)
  const verb = isAction
    ? variableName(last)
    : verbs[method][many && method === 'GET' && !isList && !plurals(noun) ? 'one' : many ? 'many' : 'one']
  return { id: `${verb}${typeName(named)}`, resource: kebabCase(plural(noun)) }
}

const plurals = (noun: string): boolean => plural(noun) === noun

/** Verbs for reading in headings. */
const reading = new Set(['fetch', 'find', 'get', 'read', 'retrieve', 'return', 'returns', 'show', 'view'])
const fillers = new Set(['a', 'all', 'an', 'of', 'the', 'your'])

const nameByHeading = (summary: string): Named => {
  const all = wordsOf(summary)
  const [verb, ...nouns] = all.filter((word) => !fillers.has(word))
  const noun = nouns.at(-1) ?? verb
  if (verb === undefined || noun === undefined) return { id: 'decideName', resource: 'decide' }
  const many = all.includes('all') || plurals(noun)
  const action = reading.has(verb) ? (many ? 'list' : 'get') : verb
  return { id: variableName([action, ...nouns].join(' ')), resource: kebabCase(plural(noun)) }
}
