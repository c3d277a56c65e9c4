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
import type { Inferred } from '../typescript/infer.ts'
import type { FieldContext } from './fields.ts'
import { plainWords } from './names.ts'
import type { SectionPart } from './sections.ts'
import type { SharedFlags } from './shared-flags.ts'
import type { ValueLists } from './value-lists.ts'

/** What an operation is known to be before the text on it is read. */
export interface Request {
  readonly summary?: Stated<string>
  /** Absent where the page names no call. */
  readonly method?: Stated<string>
  /** With its parameters as `{name}`. */
  readonly path?: Stated<string>
  readonly server?: Stated<string>
}

/** What the page says elsewhere. */
export interface Known {
  /** Names of the types that it declares. */
  readonly declared: ReadonlySet<string>
  readonly values: ValueLists
  /** Set where a name with dots is within another field only if that one is listed too. */
  readonly areOwnersListed?: boolean
}

/** Where in the text on an operation the reader is. */
interface Cursor {
  part?: SectionPart
  place?: FieldPlace | undefined
  /** Set where only the path of a call tells whether a parameter is in it. */
  isVague?: boolean
  /** What the label says of whether its fields have to be sent. */
  required?: Stated<boolean> | undefined
  /** Depth of the heading that says so. */
  depth?: number | undefined
  isExample: boolean
  /** Whether the last code was a call: what comes back from it stands below. */
  isBelowCall: boolean
  /** Set until the next label, where the text is on an answer without a label that says so. */
  isUnlabelled?: boolean
  shows?: Pick<Cursor, 'part' | 'status' | 'label' | 'place'> | undefined
  heading?: Stated<string>
  status?: Stated<number> | undefined
  label?: Stated<string> | undefined
  /** The sentence right above. */
  lead: string
  /** The heading right above within a part, below which other sentences can be. */
  topic: string
  list?: ListName | undefined
  /** The fields of the list that is being read, outermost first, each with its depth in the list. */
  items: readonly ListedField[]
  /** The type whose fields the text lists. */
  declares?: FieldFacts[]
  /** The fields whose headings the text is below, outermost first. */
  subjects: readonly Subject[]
  /** What held before the markup that is open, outermost first. */
  outer: readonly Cursor[]
  /** The fields of this part by name, into which a table that is about one of them goes. */
  named: Map<string, OpenField>
}

/** A field of a list, into whose fields the items of a list within it go. */
export interface ListedField {
  readonly depth: number
  readonly field: OpenField
}

/** A field that a heading states, and what the text right below it says. */
export interface Subject {
  readonly depth: number
  readonly field: OpenField
  readonly told: string
  /** Set below a further heading, which is about a part of it. */
  readonly isBelowOther?: true
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

/** What a sentence says of several fields, and where it is. */
export interface PlacedFlags extends SharedFlags {
  readonly place: FieldPlace | undefined
  readonly of: Prose
}

/** An operation while the text on it is still being read. */
export interface OpenOperation {
  readonly request: Request
  readonly known: Known
  readonly at: Cursor
  readonly gaps: Gap[]
  readonly parameters: FieldFacts[]
  readonly body: FieldFacts[]
  readonly unplaced: Unplaced[]
  /** What sentences say of several fields at once; applied when all of them are known. */
  readonly sharedFlags: PlacedFlags[]
  /** How many fields were added, and how many units stated something. */
  added: number
  read: number
  /** Examples of answers, from which their fields can be inferred. */
  readonly shown: {
    readonly into: OpenResponse
    readonly infer: () => Pick<Inferred, 'fields'> & Partial<Inferred>
    readonly text: Prose
  }[]
  readonly responses: OpenResponse[]
  /** Examples that nothing calls a request or an answer; they are taken for answers at first. */
  readonly undecided: { readonly into: OpenResponse; readonly example: ExampleFacts }[]
  readonly requestExamples: ExampleFacts[]
  readonly samples: SampleFacts[]
  readonly lists: Readonly<Record<ListName, Stated<string>[]>>
  readonly statuses: Stated<number>[]
  /** Headers of answers that only sentences name. */
  readonly answeredHeaders: Stated<string>[]
  bodyType?: OperationFacts['bodyType']
  defaultSort?: OperationFacts['defaultSort']
}

/** @param part What the text begins with, where that is known. */
export const openOperation = (request: Request, known: Known, part?: SectionPart): OpenOperation => ({
  request,
  known,
  at: {
    ...(part && { part }),
    isExample: false,
    isBelowCall: false,
    lead: '',
    topic: '',
    items: [],
    subjects: [],
    outer: [],
    named: new Map(),
  },
  gaps: [],
  parameters: [],
  body: [],
  unplaced: [],
  sharedFlags: [],
  added: 0,
  read: 0,
  shown: [],
  responses: [],
  undecided: [],
  requestExamples: [],
  samples: [],
  lists: { filters: [], sorts: [], permissions: [] },
  statuses: [],
  answeredHeaders: [],
})

export const contextOf = ({ at: { place, heading }, known }: OpenOperation): FieldContext => ({
  place,
  heading,
  ...known,
})

export const isInResponse = ({ at: { part } }: OpenOperation): boolean => part === 'response' || part === 'error'

/** The response that the text speaks of; made when it is first needed. */
export const currentResponse = ({ at: { part, status, label }, responses }: OpenOperation): OpenResponse => {
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
  else parameters[known] = Object.assign(field, { ...parameters[known], ...field })
}

const aboutFields =
  /\b(?:objects?|arrays?|items?|elements?|hash(?:es)?|keys?|fields?|propert(?:y|ies)|parameters?|following)\b/i

/**
 * The fields of the fields that a sentence or heading right above a list names: "The `config` object can have these
 * keys:".
 */
const ownersIn = (lead: string, open: OpenOperation): readonly FieldFacts[][] => {
  const { named } = open.at
  if (!aboutFields.test(lead)) return []
  const names = [...lead.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  return names.flatMap((name) => {
    const owner = named.get(name)
    return owner ? [owner.fields] : []
  })
}

/** The field whose items or members a heading within a part names by its words or by those of its type: "Guest params". */
const ownerOf = ({ topic, named }: Cursor): FieldFacts[] | undefined => {
  const words = plainWords(topic).replace(
    / (?:(?:json|form|query|body) )?(?:params?|parameters?|fields?|properties|attributes|objects?|structure)$/,
    '',
  )
  if (words === '' || words === plainWords(topic)) return undefined
  for (const [name, { type, fields }] of named) {
    const isOfType = type && type.is.kind !== 'string' && ` ${plainWords(type.text)} `.includes(` ${words} `)
    if (plainWords(name) === words || isOfType) return fields
  }
  return undefined
}

/** A field to which what the text says of it, and the fields within it, are still being added. */
export interface OpenField extends FieldFacts {
  readonly fields: FieldFacts[]
}

const openFields = (fields: readonly FieldFacts[], named: Cursor['named']): readonly OpenField[] =>
  fields.map((field) => {
    const own: OpenField = { ...field, fields: [...openFields(field.fields, named)] }
    if (own.name) named.set(own.name.value, own)
    return own
  })

const withoutPlace = ({ in: _, ...field }: FieldFacts): FieldFacts => field
const withoutHeading = ({ in: _, heading: __, ...field }: FieldFacts): FieldFacts => field

/** Adds fields to the fields of another one. */
export const addWithin = (
  found: readonly FieldFacts[],
  owner: FieldFacts[],
  open: OpenOperation,
): readonly OpenField[] => {
  open.added += found.length
  const fields = openFields(found.map(withoutHeading), open.at.named)
  owner.push(...fields)
  return fields
}

/**
 * Adds fields to what the text is about: to the fields that the sentence or heading above them names, to the response,
 * or to the request.
 * @param of The list that they are in.
 */
export const addFields = (found: readonly FieldFacts[], of: Prose, open: OpenOperation): readonly OpenField[] => {
  const { at } = open
  const owners =
    [ownersIn(at.lead, open), ownersIn(at.topic, open)].find(({ length }) => length > 0) ??
    [ownerOf(at)].filter((owner) => owner !== undefined)
  if (owners.length > 0) return owners.flatMap((owner) => addWithin(found, owner, open))
  open.added += found.length
  const strip = at.declares ? withoutHeading : isInResponse(open) ? withoutPlace : undefined
  const fields = openFields(strip ? found.map(strip) : found, at.named)
  if (at.declares) at.declares.push(...fields)
  else if (isInResponse(open)) currentResponse(open).fields.push(...fields)
  else for (const field of fields) addToRequest(field, of, open)
  return fields
}

/** A row that is called the body and has a type of its own is on the whole of it. */
const isWhole = ({ name, type }: FieldFacts): boolean => {
  const is = type?.is.kind === 'array' ? type.is.items : type?.is
  return /^(?:body|payload|request_?body)$/i.test(name?.value ?? '') && (is?.kind === 'named' || is?.kind === 'object')
}

const addToRequest = (field: OpenField, of: Prose, open: OpenOperation): void => {
  const { at, request, body, parameters, unplaced } = open
  if (at.required && !field.required) Object.assign(field, { required: at.required })
  const inPath = parametersOf(request.path?.value ?? '')
  if (at.isVague && field.in === 'path' && !field.name) {
    const { in: _, ...rest } = field
    unplaced.push({ field: rest, of })
    return
  }
  const place = field.in ?? (inPath.includes(field.name?.value ?? '') ? 'path' : undefined)
  if (place === 'body' && isWhole(field)) {
    open.bodyType ??= field.type
    body.push(...field.fields)
  } else if (place === 'body') body.push(field)
  else if (place) addParameter(Object.assign(field, { in: place }), parameters)
  else unplaced.push({ field, of })
}
