import type { Expression } from '@babel/types'
import type {
  ExampleFacts,
  FieldFacts,
  FieldPlace,
  Gap,
  OperationFacts,
  ResponseFacts,
  SampleFacts,
  Stated,
} from '@sendspec/facts'
import { parametersOf } from '@sendspec/facts'
import type { Prose } from '../sentences/prose.ts'
import type { FieldContext } from './fields.ts'
import type { Part } from './sections.ts'

/** What an operation is known to be before the text on it is read. */
export interface Request {
  readonly summary?: Stated<string>
  /** Absent where the page names no call. */
  readonly method?: Stated<string>
  /** With its parameters as `{name}`. */
  readonly path?: Stated<string>
  readonly server?: Stated<string>
}

/** Where in the text on an operation the reader is. */
interface Place {
  part?: Part
  place?: FieldPlace | undefined
  /** Set where only the path of a call tells whether a parameter is in it. */
  isVague?: boolean
  /** Depth of the heading that says so. */
  depth?: number | undefined
  isExample: boolean
  /** Whether the last code was a call: what comes back from it stands below. */
  isBelowCall: boolean
  heading?: Stated<string>
  status?: Stated<number> | undefined
  label?: Stated<string> | undefined
  /** The sentence right above. */
  lead: string
  list?: ListName | undefined
  /** The fields of the list that is being read, outermost first, each with its depth in the list. */
  items: readonly ListedField[]
  /** The type whose fields the text lists. */
  declares?: FieldFacts[]
  /** What held before the markup that is open, outermost first. */
  outer: readonly Place[]
  /** The fields of this part by name, into whose fields a table that is about one of them goes. */
  named: Map<string, FieldFacts[]>
}

/** A field of a list, into whose fields the items of a list within it go. */
export interface ListedField {
  readonly depth: number
  readonly fields: FieldFacts[]
}

export type ListName = 'filters' | 'sorts' | 'permissions'

type Open<Facts> = { -readonly [Key in keyof Facts]: Facts[Key] extends readonly (infer Each)[] ? Each[] : Facts[Key] }

/** An answer while the text is still being read. */
export type OpenResponse = Open<ResponseFacts>

/** A field whose place the page has not said yet, and the list that holds it. */
export interface Unplaced {
  readonly field: FieldFacts
  readonly of: Prose
}

/** An operation while the text on it is still being read. */
export interface Reading {
  readonly request: Request
  /** Names of the types that the page declares. */
  readonly declared: ReadonlySet<string>
  readonly at: Place
  readonly gaps: Gap[]
  readonly parameters: FieldFacts[]
  readonly body: FieldFacts[]
  readonly unplaced: Unplaced[]
  /** How many fields were added, and how many units stated something. */
  added: number
  read: number
  /** Examples of answers, from which their fields can be inferred. */
  readonly shown: { readonly into: OpenResponse; readonly expression: Expression; readonly text: Prose }[]
  readonly responses: OpenResponse[]
  readonly requestExamples: ExampleFacts[]
  readonly samples: SampleFacts[]
  readonly lists: Readonly<Record<ListName, Stated<string>[]>>
  readonly statuses: Stated<number>[]
  bodyType?: OperationFacts['bodyType']
  defaultSort?: OperationFacts['defaultSort']
}

/** @param part What the text begins with, where that is known. */
export const newReading = (request: Request, declared: ReadonlySet<string>, part?: Part): Reading => ({
  request,
  declared,
  at: { ...(part && { part }), isExample: false, isBelowCall: false, lead: '', items: [], outer: [], named: new Map() },
  gaps: [],
  parameters: [],
  body: [],
  unplaced: [],
  added: 0,
  read: 0,
  shown: [],
  responses: [],
  requestExamples: [],
  samples: [],
  lists: { filters: [], sorts: [], permissions: [] },
  statuses: [],
})

export const contextOf = ({ at: { place, heading }, declared }: Reading): FieldContext => ({ place, heading, declared })

export const isInResponse = ({ at: { part } }: Reading): boolean => part === 'response' || part === 'error'

/** The response that the text speaks of; made when it is first needed. */
export const currentResponse = ({ at: { part, status, label }, responses }: Reading): OpenResponse => {
  const found = responses.find((each) => each.status?.value === status?.value && each.label?.value === label?.value)
  if (found) return found
  const isFailure = part === 'error' && !status
  const created: OpenResponse = {
    ...(status && { status }),
    ...(label && { label }),
    ...(isFailure && { failure: true as const }),
    fields: [],
    examples: [],
  }
  responses.push(created)
  return created
}

/** A parameter that a sentence or a call only named is the one that is described now. */
const addParameter = (field: FieldFacts, parameters: FieldFacts[]): void => {
  const known = parameters.findIndex(
    (each) =>
      each.name?.value === field.name?.value && each.in === field.in && !each.heading && !(each.type && field.type),
  )
  if (known < 0 || !field.name) parameters.push(field)
  else parameters[known] = { ...parameters[known], ...field }
}

const aboutFields =
  /\b(?:objects?|arrays?|items?|elements?|hash(?:es)?|keys?|fields?|propert(?:y|ies)|parameters?|following)\b/i

/** The fields of the field that a sentence or heading right above a list names: "The `config` object can have these keys:". */
const ownerIn = ({ lead, named }: Place): FieldFacts[] | undefined => {
  if (!aboutFields.test(lead)) return undefined
  const names = [...lead.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  return names.map((name) => named.get(name)).find((fields) => fields !== undefined)
}

/** A field to which the fields within it are still being added. */
interface OpenField extends FieldFacts {
  readonly fields: FieldFacts[]
}

const openFields = (fields: readonly FieldFacts[], named: Place['named']): readonly OpenField[] =>
  fields.map((field) => {
    const own = [...openFields(field.fields, named)]
    if (field.name) named.set(field.name.value, own)
    return { ...field, fields: own }
  })

/** Adds fields to the fields of another one. Returns the list of each, for the fields within it. */
export const addWithin = (
  found: readonly FieldFacts[],
  owner: FieldFacts[],
  reading: Reading,
): readonly FieldFacts[][] => {
  const { at } = reading
  reading.added += found.length
  const fields = openFields(found, at.named)
  owner.push(...fields.map(({ in: _, heading: __, ...field }) => field))
  return fields.map((field) => field.fields)
}

/**
 * Adds fields to what the text is about: to the field that the sentence above them names, to the response, or to the
 * request. Returns the list of each, for the fields within it.
 * @param of The list that they are in.
 */
export const addFields = (found: readonly FieldFacts[], of: Prose, reading: Reading): readonly FieldFacts[][] => {
  const owner = ownerIn(reading.at)
  if (!owner) reading.added += found.length
  if (owner) return addWithin(found, owner, reading)
  const fields = openFields(found, reading.at.named)
  if (reading.at.declares) reading.at.declares.push(...fields.map(({ in: _, heading: __, ...field }) => field))
  else if (isInResponse(reading)) currentResponse(reading).fields.push(...fields.map(({ in: _, ...field }) => field))
  else for (const field of fields) addToRequest(field, of, reading)
  return fields.map((field) => field.fields)
}

const addToRequest = (field: FieldFacts, of: Prose, { at, request, body, parameters, unplaced }: Reading): void => {
  const inPath = parametersOf(request.path?.value ?? '')
  if (at.isVague && field.in === 'path' && !field.name) {
    const { in: _, ...rest } = field
    unplaced.push({ field: rest, of })
    return
  }
  const place = field.in ?? (inPath.includes(field.name?.value ?? '') ? 'path' : undefined)
  if (place === 'body') body.push(field)
  else if (place) addParameter({ ...field, in: place }, parameters)
  else unplaced.push({ field, of })
}
