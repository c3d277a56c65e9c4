import type { DriftSide, Statement } from './statement.ts'
import { beyond } from './type-options.ts'

/** A difference before it is judged. */
export interface Difference {
  readonly side: DriftSide
  readonly before?: Statement
  readonly after?: Statement
}

/** Why clients fail; `undefined` where they don't. */
type Rule = (difference: Difference) => string | undefined

interface AspectEntry {
  readonly noun: string
  readonly added: Rule
  readonly removed: Rule
  readonly changed: Rule
}

const never: Rule = () => undefined
const always =
  (why: string): Rule =>
  () =>
    why
const inRequest =
  (why: string): Rule =>
  ({ side }) =>
    side === 'request' ? why : undefined
const inResponse =
  (why: string): Rule =>
  ({ side }) =>
    side === 'response' ? why : undefined

const refused = 'calls that were right are refused'
const unexpected = 'answers can have what clients do not expect'

/** What the page only shows or says of itself binds nobody. */
const harmless = (noun: string): AspectEntry => ({ noun, added: never, removed: never, changed: never })

/** A call cannot be made as it was. */
const address = (noun: string): AspectEntry => ({
  noun,
  added: never,
  removed: never,
  changed: always(`calls go to the old ${noun}`),
})

const asNumber = ({ value } = {} as Statement): number => (value as { value: number }).value

/** A lower bound that rises or an upper bound that falls refuses what was allowed. */
const limit = (noun: string, tightens: (before: number, after: number) => boolean): AspectEntry => ({
  noun,
  added: inRequest(refused),
  removed: inResponse(unexpected),
  changed: ({ side, before, after }) => {
    const tighter = tightens(asNumber(before), asNumber(after))
    if (side === 'request') return tighter ? refused : undefined
    return side === 'response' && !tighter ? unexpected : undefined
  },
})
const lower = (noun: string): AspectEntry => limit(noun, (before, after) => after > before)
const upper = (noun: string): AspectEntry => limit(noun, (before, after) => after < before)

const type: Rule = ({ side, before, after }) => {
  const [was, is] = [before?.options ?? [], after?.options ?? []]
  if (side === 'request') return beyond(was, is).length > 0 ? refused : undefined
  // Values that are added to a list are for clients to ignore; another type is not.
  const news = beyond(is, was).filter(({ kind }) => kind !== 'literal' || !was.some((each) => each.kind === 'literal'))
  return news.length > 0 ? unexpected : undefined
}

/** Everything that is compared between a page as it was and as it is. */
export const driftAspects = {
  operation: { noun: 'operation', added: never, removed: always('its calls are no longer documented'), changed: never },
  method: address('method'),
  path: address('path'),
  server: { ...address('server'), removed: always('calls go to a server that is no longer documented') },
  auth: {
    noun: 'authentication',
    added: always('calls without it are refused'),
    removed: never,
    changed: always('calls prove who makes them in the old way'),
  },
  permission: {
    noun: 'permission',
    added: always('tokens without it are refused'),
    removed: never,
    changed: always('tokens have the old one'),
  },
  header: {
    noun: 'header',
    added: always('calls do not send it'),
    removed: never,
    changed: always('calls send the old value'),
  },
  filter: { noun: 'filter', added: never, removed: always(refused), changed: always(refused) },
  sort: { noun: 'sort', added: never, removed: always(refused), changed: always(refused) },
  'default sort': {
    noun: 'default sort',
    added: never,
    removed: never,
    changed: always('results come in another order'),
  },
  status: {
    noun: 'status',
    added: never,
    removed: ({ before }) => (Number(before?.value) < 300 ? 'clients wait for an answer of this status' : undefined),
    changed: always('clients wait for an answer of the old status'),
  },
  response: {
    noun: 'response',
    added: never,
    removed: ({ before }) =>
      (Number(before?.of) || 200) < 300 ? 'clients wait for an answer that is no longer documented' : undefined,
    changed: never,
  },
  label: harmless('label'),
  field: {
    noun: 'field',
    added: ({ side, after }) => (side === 'request' && after?.required ? 'calls do not send it' : undefined),
    removed: ({ side }) => (side === 'request' ? refused : 'clients read what is no longer there'),
    changed: always('clients use the old name'),
  },
  place: {
    noun: 'place',
    added: never,
    removed: never,
    changed: always('calls send it in the old place'),
  },
  type: { noun: 'type', added: never, removed: never, changed: type },
  required: {
    noun: 'required',
    added: ({ side, after }) => (side === 'request' && after?.value === true ? 'calls do not send it' : undefined),
    removed: ({ side, before }) =>
      side === 'response' && before?.value === true ? 'answers can lack what clients read' : undefined,
    changed: ({ side, after }) => {
      if (side === 'request') return after?.value === true ? 'calls do not send it' : undefined
      return after?.value === false ? 'answers can lack what clients read' : undefined
    },
  },
  nullability: {
    noun: 'nullability',
    added: ({ side, after }) => (side === 'response' && after?.value === true ? unexpected : undefined),
    removed: ({ side, before }) => (side === 'request' && before?.value === true ? refused : undefined),
    changed: ({ side, after }) => {
      if (side === 'request') return after?.value === false ? refused : undefined
      return after?.value === true ? unexpected : undefined
    },
  },
  deprecation: harmless('deprecation'),
  value: { noun: 'value', added: never, removed: inRequest(refused), changed: never },
  default: {
    noun: 'default',
    added: never,
    removed: inRequest('calls that leave it out get another result'),
    changed: inRequest('calls that leave it out get another result'),
  },
  minimum: lower('minimum'),
  maximum: upper('maximum'),
  'minimum length': lower('minimum length'),
  'maximum length': upper('maximum length'),
  'minimum of items': lower('minimum of items'),
  'maximum of items': upper('maximum of items'),
  format: { noun: 'format', added: inRequest(refused), removed: inResponse(unexpected), changed: always(unexpected) },
  'body type': { noun: 'body type', added: never, removed: never, changed: type },
  'declared type': harmless('declared type'),
  'sample value': harmless('sample value'),
  example: harmless('example'),
  sample: harmless('sample call'),
  gap: harmless('unread place'),
  mention: harmless('mention'),
} satisfies Record<string, AspectEntry>

export type DriftAspect = keyof typeof driftAspects

/** An aspect's entry, whichever it is. */
export const driftAspectOf = (aspect: DriftAspect): AspectEntry => driftAspects[aspect]
