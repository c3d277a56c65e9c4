import type { DriftAspect } from './aspects.ts'
import type { DriftSide, Statement } from './statement.ts'
import { notCovered } from './type-words.ts'

/** A difference between two versions of a page. */
export interface Difference {
  readonly side: DriftSide
  readonly before?: Statement
  readonly after?: Statement
  /** Set if the operation stated something of the added statement's aspect before. */
  readonly isOneMore?: true
}

/** Why clients fail. `undefined` if they don't. */
type Rule = (difference: Difference) => string | undefined

/** Which changes of an aspect break clients. */
interface BreakingRules {
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

const refused = 'valid calls are now refused'
const unexpected = 'responses can contain what clients do not expect'

/** For examples, and for what the page says about itself. */
const harmless: BreakingRules = { added: never, removed: never, changed: never }

/** For the parts of the URL of calls, and their method. */
const address = (noun: string): BreakingRules => ({
  added: never,
  removed: never,
  changed: always(`calls go to the old ${noun}`),
})

/** Whether a field is stated a second time, next to the first: `is_open (2)`. */
const isRepeated = ({ pointer = '' } = {} as Statement): boolean => / \(\d+\)$/.test(pointer)

const asNumber = ({ value } = {} as Statement): number => (value as { value: number }).value

/** A tighter limit refuses values that were allowed. */
const limit = (tightens: (before: number, after: number) => boolean): BreakingRules => ({
  added: inRequest(refused),
  removed: inResponse(unexpected),
  changed: ({ side, before, after }) => {
    const tighter = tightens(asNumber(before), asNumber(after))
    if (side === 'request') return tighter ? refused : undefined
    return side === 'response' && !tighter ? unexpected : undefined
  },
})
const lower = limit((before, after) => after > before)
const upper = limit((before, after) => after < before)

const type: Rule = ({ side, before, after }) => {
  const [was, is] = [before?.options ?? [], after?.options ?? []]
  if (side === 'request') return notCovered(was, is).length > 0 ? refused : undefined
  // Clients ignore values that are added to a list, but not another type.
  const added = notCovered(is, was).filter(
    ({ kind }) => kind !== 'literal' || !was.some((each) => each.kind === 'literal'),
  )
  return added.length > 0 ? unexpected : undefined
}

/** Which differences between two versions of a page break clients that follow the earlier one. */
export const breakingRules: { readonly [Aspect in DriftAspect]: BreakingRules } = {
  operation: { added: never, removed: always('its calls are no longer documented'), changed: never },
  method: address('method'),
  path: address('path'),
  server: { ...address('server'), removed: always('calls go to a server that is no longer documented') },
  auth: {
    added: always('calls without it are refused'),
    removed: never,
    changed: always('calls authenticate in the old way'),
  },
  permission: {
    // A page that lists several can mean one of them.
    added: ({ isOneMore }) => (isOneMore ? undefined : 'tokens without it are refused'),
    removed: never,
    changed: always('tokens have the old one'),
  },
  header: {
    added: always('calls do not send it'),
    removed: never,
    changed: always('calls send the old value'),
  },
  filter: { added: never, removed: always(refused), changed: always(refused) },
  sort: { added: never, removed: always(refused), changed: always(refused) },
  'default sort': {
    added: never,
    removed: never,
    changed: always('results come in a different order'),
  },
  status: {
    added: never,
    removed: ({ before }) => (Number(before?.value) < 300 ? 'clients expect a response with this status' : undefined),
    changed: always('clients expect a response with the old status'),
  },
  response: {
    added: never,
    removed: ({ before }) =>
      (Number(before?.of) || 200) < 300 ? 'clients expect a response that is no longer documented' : undefined,
    changed: never,
  },
  label: harmless,
  field: {
    added: ({ side, after }) =>
      side === 'request' && after?.required && !isRepeated(after) ? 'calls do not send it' : undefined,
    removed: ({ side, before }) => {
      if (isRepeated(before)) return undefined
      return side === 'request' ? refused : 'clients read a field that is no longer there'
    },
    changed: always('clients use the old name'),
  },
  place: {
    added: never,
    removed: never,
    changed: always('calls send it in the old place'),
  },
  type: { added: never, removed: never, changed: type },
  required: {
    added: ({ side, after }) => (side === 'request' && after?.value === true ? 'calls do not send it' : undefined),
    removed: ({ side, before }) =>
      side === 'response' && before?.value === true ? 'responses can lack fields that clients read' : undefined,
    changed: ({ side, after }) => {
      if (side === 'request') return after?.value === true ? 'calls do not send it' : undefined
      return after?.value === false ? 'responses can lack fields that clients read' : undefined
    },
  },
  nullability: {
    added: ({ side, after }) => (side === 'response' && after?.value === true ? unexpected : undefined),
    removed: ({ side, before }) => (side === 'request' && before?.value === true ? refused : undefined),
    changed: ({ side, after }) => {
      if (side === 'request') return after?.value === false ? refused : undefined
      return after?.value === true ? unexpected : undefined
    },
  },
  deprecation: harmless,
  value: { added: never, removed: inRequest(refused), changed: never },
  default: {
    added: never,
    removed: inRequest('calls without it get a different result'),
    changed: inRequest('calls without it get a different result'),
  },
  minimum: lower,
  maximum: upper,
  'minimum length': lower,
  'maximum length': upper,
  'minimum of items': lower,
  'maximum of items': upper,
  format: { added: inRequest(refused), removed: inResponse(unexpected), changed: always(unexpected) },
  'body type': { added: never, removed: never, changed: type },
  'declared type': harmless,
  'sample value': harmless,
  example: harmless,
  sample: harmless,
  gap: harmless,
  mention: harmless,
}
