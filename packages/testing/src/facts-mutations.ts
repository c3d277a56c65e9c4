import type { PageFacts } from '@sendspec/facts'

/** One change to the facts of a page: something that it states is taken away, said otherwise, or said in addition. */
export interface FactsMutation {
  /** What was done to which sort of fact, e.g. `drop enum`. */
  readonly kind: string
  /** Where in the facts, as a JSON pointer. */
  readonly pointer: string
  readonly facts: PageFacts
}

/** What facts hold that says nothing of the API, or nothing that a contract can say. */
export const notCompared: Readonly<Record<string, string>> = {
  $schema: 'names the format of the file',
  column: 'a mark',
  dialect: 'how the page is written',
  deprecated: 'contracts have no word for it',
  error: 'why an example does not parse, which the check of payloads tells',
  example: 'one value of a field; the payloads are compared as a whole',
  gaps: 'what the page lost, which detectors tell',
  heading: 'where it stands on the page',
  id: 'compared as the identity of the page',
  label: 'what the page calls an answer; contracts have words of their own',
  language: 'how a code block is marked',
  line: 'a mark',
  lines: 'a mark',
  links: 'where the page leads',
  mentions: 'what detectors look for',
  page: 'compared as the identity of the page',
  repeats: 'a mark',
  sha256: 'compared as the identity of the page',
  sketch: 'how a body is printed',
  source: 'whether a sentence or a table lists it',
  summary: 'contracts have summaries of their own',
  text: 'the type as it is printed; what it means is compared',
  title: 'contracts have titles of their own',
  url: 'compared as the identity of the page, or as part of a sample',
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type Path = readonly (string | number)[]
type Keyed = Record<string, Json>

const isKeyed = (value: unknown): value is Keyed => typeof value === 'object' && value !== null && !Array.isArray(value)

const otherValue = (value: Json): Json => {
  if (typeof value === 'string') return value.startsWith('/') ? `${value}/other` : `other-${value}`
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return [...value, 'other']
  return isKeyed(value) ? { ...value, other: 1 } : 'other'
}

const otherType: Readonly<Record<string, Json>> = {
  string: { kind: 'integer' },
  integer: { kind: 'string' },
  number: { kind: 'integer' },
  boolean: { kind: 'string' },
  null: { kind: 'string' },
  unknown: { kind: 'string' },
  array: { kind: 'string' },
  object: { kind: 'string' },
  record: { kind: 'string' },
  union: { kind: 'boolean' },
  named: { kind: 'boolean' },
}

const replaced = (root: Json, path: Path, value: Json | undefined): Json => {
  const [step, ...rest] = path
  if (step === undefined) return value as Json
  if (Array.isArray(root)) {
    if (rest.length === 0 && value === undefined) return root.filter((_, index) => index !== step)
    return root.map((each, index) => (index === step ? replaced(each, rest, value) : each))
  }
  const { [step]: own, ...others } = root as Keyed
  if (rest.length === 0 && value === undefined) return others
  return { ...(root as Keyed), [step]: replaced(own as Json, rest, value) }
}

interface Change {
  readonly kind: string
  readonly path: Path
  readonly value: Json | undefined
}

const nameOf = (path: Path): string => path.findLast((step) => typeof step === 'string') as string

/** Lists of facts that can always have one more. */
const additions: Readonly<Record<string, Json>> = {
  parameters: { name: { value: 'other', line: 1, column: 1 }, in: 'query', line: 1, column: 1, fields: [] },
  fields: { name: { value: 'other', line: 1, column: 1 }, line: 1, column: 1, fields: [] },
  enum: { value: 'other', source: 'prose', line: 1, column: 1 },
  servers: { value: 'https://other.test', line: 1, column: 1 },
  statuses: { value: 418, line: 1, column: 1 },
  permissions: { value: 'other', line: 1, column: 1 },
  filters: { value: 'other', line: 1, column: 1 },
  sorts: { value: 'other', line: 1, column: 1 },
}

/** A description without a name can't have fields of its own: they would be in no order. */
const takesMore = (list: readonly Json[], key: string): boolean =>
  key !== 'fields' || list.some((each) => isKeyed(each) && 'name' in each)

const changesIn = (value: Json, path: Path): readonly Change[] => {
  const name = nameOf(path)
  if (name in notCompared && !(name === 'url' && path.includes('samples'))) return []
  if (Array.isArray(value)) {
    const more = additions[name]
    const added = more && takesMore(value, name) ? [{ kind: `add ${name}`, path, value: [...value, more] as Json }] : []
    return [
      ...added,
      ...value.flatMap((each, index) => [
        { kind: `drop ${name}`, path: [...path, index], value: undefined },
        ...changesIn(each as Json, [...path, index]),
      ]),
    ]
  }
  if (!isKeyed(value)) return []
  if (typeof value.kind === 'string' && name !== 'value') return changesOfType(value, path)
  return Object.entries(value).flatMap(([key, own]) => changesOfKey(key, own, [...path, key], value))
}

const changesOfType = (type: Keyed, path: Path): readonly Change[] => {
  const kind = 'alter type'
  const { kind: own, value, items, values, fields, options } = type
  const whole =
    own === 'literal'
      ? [{ kind, path: [...path, 'value'], value: otherValue(value as Json) }]
      : [{ kind, path, value: otherType[own as string] as Json }]
  const inner = Object.entries({ items, values }).flatMap(([key, each]) =>
    each ? changesIn(each, [...path, key]) : [],
  )
  return [
    ...whole,
    ...inner,
    ...(fields ? changesIn(fields, [...path, 'fields']) : []),
    ...((options as readonly Json[] | undefined) ?? []).flatMap((each, index) =>
      changesIn(each, [...path, 'options', index]),
    ),
  ]
}

const changesOfKey = (key: string, own: Json, path: Path, parent: Keyed): readonly Change[] => {
  const name = nameOf(path.slice(0, -1))
  if (key in notCompared && !(key === 'url' && path.includes('samples'))) return []
  if (key === 'inferred' || key === 'approximate') return []
  if (key === 'value') {
    // `value` is what a fact states, or the body that an example prints.
    return isKeyed(parent) ? [{ kind: `alter ${name}`, path, value: otherValue(own) }] : []
  }
  if (key === 'in') {
    return [
      { kind: 'drop in', path, value: undefined },
      { kind: 'alter in', path, value: own === 'query' ? 'path' : 'query' },
    ]
  }
  if (typeof own !== 'object' || own === null) return [{ kind: `alter ${name} ${key}`, path, value: otherValue(own) }]
  if (Array.isArray(own)) return changesIn(own, path)
  if (key === 'is') return changesIn(own, path)
  return [{ kind: `drop ${key}`, path, value: undefined }, ...changesIn(own, path)]
}

/** Every fact of a page taken away, and every fact said otherwise, one at a time. */
export const mutationsOf = (facts: PageFacts): readonly FactsMutation[] => {
  const root = facts as unknown as Json
  return changesIn(root, []).map(({ kind, path, value }) => ({
    kind,
    pointer: path.map((step) => `/${step}`).join(''),
    facts: replaced(root, path, value) as unknown as PageFacts,
  }))
}

/** What can go unnoticed, and why: the page says the same in another way. */
const unnoticed: readonly { readonly kind: RegExp; readonly pointer: RegExp; readonly because: string }[] = [
  {
    kind: /^drop (?:samples|url|method|headers)$/,
    pointer: /\/samples\//,
    because: 'a call that says less contradicts nothing',
  },
  { kind: /^drop in$/, pointer: /\/body\//, because: 'it is in the list of what the body holds' },
  { kind: /^drop enum$/, pointer: /\/enum\//, because: 'the type beside it lists the same values' },
  { kind: /^drop type$/, pointer: /\/fields\//, because: 'the fields below it make it an object' },
  { kind: /^drop (?:parameters|required)$/, pointer: /\/parameters\//, because: 'the path names it and needs it' },
]

/** Why a mutation may change nothing, if there is a reason. */
export const unnoticedBecause = ({ kind, pointer }: FactsMutation): string | undefined =>
  unnoticed.find((each) => each.kind.test(kind) && each.pointer.test(pointer))?.because
