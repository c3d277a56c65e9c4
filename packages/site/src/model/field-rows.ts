import {
  type Absent,
  type Amendment,
  absent,
  type Child,
  childPointer,
  childrenOf,
  type Finding,
  joinPointer,
  type Property,
  type Provenance,
  type Shape,
  type ShapeOf,
  unique,
} from '@sendspec/contract'
import { type Anchors, anchorWords } from './anchors.ts'
import { limitsOf, typeOf, valuesOf } from './shape-kinds.ts'

/** A listed value. The page may lack it. */
export interface FieldValue {
  readonly value: string
  readonly documented: boolean
}

/** A field, a parameter, or one alternative of a union. */
export interface FieldRow {
  /** Id of its element on the page. */
  readonly anchor: string
  readonly kind: 'field' | 'entry' | 'option'
  readonly name: string
  /** JSON pointer from the root of its part, as in a finding. */
  readonly pointer: string
  readonly type: string
  readonly required: boolean
  readonly limits: readonly string[]
  readonly values: readonly FieldValue[]
  readonly fallback?: string
  readonly description: string
  readonly provenance?: Provenance
  /** What the page states instead of the observed shape, in one sentence. */
  readonly said?: string
  /** Findings that amend the field. */
  readonly amendedBy: readonly string[]
  /** In the order of the ledger. Filled in by `placeFindings`. */
  readonly findings: Finding[]
  /** Contradictions that the page mentions here first. Filled in by `placeFindings`. */
  readonly headlines: Finding[]
  readonly rows: readonly FieldRow[]
}

interface Place {
  readonly anchors: Anchors
  /** Start of the ids, e.g. `response-200`. */
  readonly prefix: string
  readonly pointer: string
  /** Properties of the documented reading, by pointer. */
  readonly documented: ReadonlyMap<string, Property>
}

/** Every field of a shape, at any depth. */
export const fieldRows = (shape: Shape, place: Place): readonly FieldRow[] =>
  childrenOf(shape).flatMap((child) => childRows(child, shape, place))

const childRows = (child: Child, parent: Shape, place: Place): readonly FieldRow[] => {
  if (child.property) return [propertyRow(child.property, place)]
  if (child.role === 'option') return optionRows(child.shape, place)
  if (parent.kind !== 'record') return fieldRows(child.shape, { ...place, pointer: childPointer(place.pointer, child) })
  return hasEntryRow(parent) ? [entryRow(parent, place)] : []
}

/** A record has a row of its own only if there is more to say than its type. */
const hasEntryRow = ({ key, values }: ShapeOf<'record'>): boolean => hasRows(values) || limitsOf(key).length > 0

const hasRows = (shape: Shape): boolean => (shape.kind === 'record' ? hasEntryRow(shape) : childrenOf(shape).length > 0)

const propertyRow = (property: Property, place: Place): FieldRow => {
  const { anchors, prefix, pointer, documented } = place
  const { key, required, description, provenance, amendments, shape } = property
  const own = joinPointer(pointer, key)
  const all = [...amendments, ...amendmentsInside(shape).filter((each) => !amendments.includes(each))]
  return {
    anchor: anchors(prefix, ...anchorWords(own)),
    kind: 'field',
    name: key,
    pointer: own,
    type: typeOf(shape),
    required,
    limits: limitsOf(shape),
    values: listed(shape, amendments),
    ...('default' in property && { fallback: JSON.stringify(property.default) }),
    description,
    provenance,
    ...amended(all, shape, documented.get(own)?.shape ?? absent),
    rows: fieldRows(shape, { ...place, pointer: own }),
  }
}

const entryRow = ({ key, values }: ShapeOf<'record'>, place: Place): FieldRow => {
  const own = joinPointer(place.pointer, '{key}')
  return {
    anchor: place.anchors(place.prefix, ...anchorWords(own)),
    kind: 'entry',
    name: 'any key',
    pointer: own,
    type: typeOf(values),
    required: false,
    limits: [...limitsOf(key).map((limit) => `key: ${limit}`), ...limitsOf(values)],
    values: listed(values, values.amendments),
    description: '',
    ...amended(amendmentsInside(values), values),
    rows: fieldRows(values, { ...place, pointer: own }),
  }
}

/** An alternative has a row only if it has fields. The others are part of the type. */
const optionRows = (shape: Shape, place: Place): readonly FieldRow[] => {
  const { anchors, prefix, pointer } = place
  const anchor = anchors(prefix, ...anchorWords(pointer), typeOf(shape))
  const rows = fieldRows(shape, { ...place, prefix: anchor })
  if (rows.length === 0) return []
  const option: FieldRow = {
    anchor,
    kind: 'option',
    name: typeOf(shape),
    pointer,
    type: typeOf(shape),
    required: false,
    limits: [],
    values: [],
    description: shape.kind === 'named' ? shape.about : '',
    ...amended(shape.amendments, shape),
    rows,
  }
  return [option]
}

/** What the page says of an amended field, and the findings about it. */
const amended = (
  amendments: readonly Amendment[],
  observed: Shape,
  documented: Shape | Absent = amendments[0]?.documented ?? observed,
): Pick<FieldRow, 'said' | 'amendedBy' | 'findings' | 'headlines'> => {
  const said = amendments.length > 0 ? saidOf(documented, observed) : undefined
  return {
    ...(said !== undefined && { said }),
    amendedBy: unique(amendments.map(({ finding }) => finding)),
    findings: [],
    headlines: [],
  }
}

/** Amendments of a value, and of its parts without a row: items, and alternatives without fields. */
const amendmentsInside = (shape: Shape): readonly Amendment[] => [
  ...shape.amendments,
  ...childrenOf(shape).flatMap(({ role, shape: inner }) => {
    if (role === 'property' || role === 'entry') return []
    return role === 'option' && hasRows(inner) ? [] : amendmentsInside(inner)
  }),
]

const listed = (shape: Shape, amendments: readonly Amendment[]): readonly FieldValue[] => {
  const lists = [...amendments, ...amendmentsInside(shape)].flatMap(({ documented }) => {
    const values = documented === absent ? [] : valuesOf(documented)
    return values.length > 0 ? [values] : []
  })
  return valuesOf(shape).map((value) => ({ value, documented: lists.every((list) => list.includes(value)) }))
}

/** With more values than this, they are counted. */
const fewValues = 5

const saidOf = (documented: Shape | Absent, observed: Shape): string | undefined => {
  if (documented === absent) return "The page doesn't mention it."
  const [then, now] = [valuesOf(documented), valuesOf(observed)]
  const added = now.filter((value) => !then.includes(value))
  if (then.length > 0 && added.length > 0) {
    const shown = added.slice(0, fewValues).map((value) => `\`${value}\``)
    const rest = added.length - shown.length
    return `The page's list lacks ${[...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')}.`
  }
  const [was, is] = [limitsOf(documented), limitsOf(observed)]
  const other = was.filter((limit) => !is.includes(limit))
  if (typeOf(documented) !== typeOf(observed)) return `The page says ${[typeOf(documented), ...other].join(', ')}.`
  if (other.length > 0) return `The page says ${other.join(', ')}.`
  const unsaid = is.filter((limit) => !was.includes(limit))
  if (unsaid.length === 0) return undefined
  return was.length === 0 ? "The page doesn't say so." : `The page doesn't say ${unsaid.join(', ')}.`
}
