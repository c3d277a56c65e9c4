import { isReservedWord, kebabCase, plural, singular, wordsOf } from '@sendspec/contract'
import { typeName, variableName } from './draft-names.ts'
import { nameByTitle } from './name-by-title.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The verb of an operation whose title and path have none. */
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
  apply: false,
  approve: false,
  archive: false,
  cancel: false,
  close: false,
  confirm: false,
  count: true,
  create: false,
  deactivate: false,
  delete: false,
  deposit: false,
  disable: false,
  enable: false,
  export: true,
  find: true,
  get: false,
  list: true,
  lock: false,
  pause: false,
  publish: false,
  query: true,
  refund: false,
  reject: false,
  remove: false,
  restore: false,
  resume: false,
  retrieve: false,
  retry: false,
  search: true,
  send: false,
  show: false,
  start: false,
  stop: false,
  subscribe: false,
  unlock: false,
  unsubscribe: false,
  update: false,
  upload: false,
  verify: false,
  withdraw: false,
}

interface Named {
  readonly id: string
  /** The group it belongs to, e.g. `send-logs`. */
  readonly resource: string
}

/** An operation, as far as its name depends on it. */
interface Nameable {
  readonly method: Method
  /** With parameters as `{name}`. */
  readonly path?: string
  /** The title on the page. */
  readonly summary?: string
  /** Whether it answers with a list. */
  readonly isList: boolean
}

const isVersion = (segment: string): boolean => /^(?:api|rest|v\d+(?:\.\d+)*)$/i.test(segment)

/** Names an operation as a person would: by its title, if that says what it does, else by its method and path. */
export const nameOperation = (operation: Nameable): Named => {
  const byPath = nameByPath(operation)
  const title = nameByTitle(operation.summary ?? '', operation.method === 'GET')
  const { verb, nouns } = title
  if (verb !== undefined) {
    const resource = byPath?.resource ?? kebabCase(plural(nouns.at(-1) ?? verb))
    // A title of a section can be its verb alone: `Delete`.
    const isBare = nouns.length === 0 && (byPath !== undefined || isReservedWord(verb))
    const noun = byPath ? resource : 'item'
    return { id: isBare ? `${verb}${typeName(verb === 'list' ? plural(noun) : singular(noun))}` : title.id, resource }
  }
  if (byPath) return byPath
  if (nouns.length === 0) return { id: 'decideName', resource: 'decide' }
  const id = `${verbs[operation.method].one}${typeName(nouns.join(' '))}`
  return { id, resource: kebabCase(plural(nouns.at(-1) as string)) }
}

/** A segment without the extension of a file, which says nothing about what it names. */
const stemOf = (segment: string): string => segment.replace(/\.(?:json|xml|php|aspx?|jsp|cgi|html?)$/i, '')

const nameByPath = ({ method, path = '', isList }: Nameable): Named | undefined => {
  const segments = path.split('/').filter((segment) => segment && !isVersion(stemOf(segment)))
  const fixed = segments.filter((segment) => !segment.startsWith('{')).map(stemOf)
  if (fixed.length === 0) return undefined
  const last = fixed.at(-1) as string
  const isAction = fixed.length > 1 && last.toLowerCase() in actions
  const noun = isAction ? (fixed.at(-2) as string) : last
  const endsInParameter = /^(?:\{.*|me|self|current)$/i.test(stemOf(segments.at(-1) ?? ''))
  const many = isAction ? (actions[last.toLowerCase()] ?? false) : !endsInParameter
  // A word that starts with a verb is an action too: `batch_apply` isn't a thing that is replaced.
  const [first = '', ...rest] = wordsOf(last)
  if (!isAction && rest.length > 0 && first in actions) {
    return { id: variableName(last), resource: kebabCase(plural(rest.at(-1) as string)) }
  }
  const named = many && isList ? plural(noun) : many && method === 'GET' ? noun : singular(noun)
  const listed = plurals(noun) || isList
  const verb = isAction ? variableName(last) : verbs[method][many && (method !== 'GET' || listed) ? 'many' : 'one']
  return { id: `${verb}${typeName(isAction && many ? plural(noun) : named)}`, resource: kebabCase(plural(noun)) }
}

const plurals = (noun: string): boolean => plural(noun) === noun
