import { type Amendment, absent, type Finding, type Property, type Provenance, type Shape } from '@sendspec/contract'
import type { Anchors } from './anchors.ts'
import { type Below, belowOf, limitsOf, typeOf, valuesOf } from './shape-kinds.ts'

/** A listed value. The page may lack it. */
export interface FieldValue {
  readonly value: string
  readonly documented: boolean
}

/** What the page states instead of the field's observed shape. */
export interface DocumentedShape {
  readonly finding: string
  readonly words: string
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
  readonly documented: readonly DocumentedShape[]
  /** In the order of the ledger. Filled in by `placeFindings`. */
  readonly findings: Finding[]
  readonly rows: readonly FieldRow[]
}

interface Place {
  readonly anchors: Anchors
  /** Start of the ids, e.g. `response-200`. */
  readonly prefix: string
  readonly pointer: string
}

/** Every field of a shape, at any depth. */
export const fieldRows = (shape: Shape, place: Place): readonly FieldRow[] =>
  belowOf(shape).flatMap((below) => rowsBelow(below, place))

const rowsBelow = (below: Below, place: Place): readonly FieldRow[] => {
  switch (below.kind) {
    case 'property':
      return [propertyRow(below.property, place)]
    case 'inside':
      return fieldRows(below.shape, { ...place, pointer: place.pointer + below.step })
    case 'entry':
      return [entryRow(below, place)]
    case 'option':
      return optionRows(below.shape, place)
  }
}

const propertyRow = (property: Property, { anchors, prefix, pointer }: Place): FieldRow => {
  const { key, required, description, provenance, amendments, shape } = property
  const own = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
  return {
    anchor: anchors(prefix, own),
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
    documented: documentedShapes(shape, [
      ...amendments,
      ...amendmentsInside(shape).filter((each) => !amendments.includes(each)),
    ]),
    findings: [],
    rows: fieldRows(shape, { anchors, prefix, pointer: own }),
  }
}

const entryRow = ({ key, values }: Below & { kind: 'entry' }, { anchors, prefix, pointer }: Place): FieldRow => {
  const own = `${pointer}/{key}`
  return {
    anchor: anchors(prefix, own),
    kind: 'entry',
    name: 'any key',
    pointer: own,
    type: typeOf(values),
    required: false,
    limits: [...limitsOf(key).map((limit) => `key: ${limit}`), ...limitsOf(values)],
    values: listed(values, values.amendments),
    description: '',
    documented: documentedShapes(values, amendmentsInside(values)),
    findings: [],
    rows: fieldRows(values, { anchors, prefix, pointer: own }),
  }
}

/** An alternative has a row only if it has fields. The others are part of the type. */
const optionRows = (shape: Shape, { anchors, prefix, pointer }: Place): readonly FieldRow[] => {
  const anchor = anchors(prefix, pointer, typeOf(shape))
  const rows = fieldRows(shape, { anchors, prefix: anchor, pointer })
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
    documented: documentedShapes(shape, shape.amendments),
    findings: [],
    rows,
  }
  return [option]
}

/** Amendments of a value, and of its parts without a row: items, and alternatives without fields. */
const amendmentsInside = (shape: Shape): readonly Amendment[] => [
  ...shape.amendments,
  ...belowOf(shape).flatMap((below) => {
    if (below.kind === 'inside') return amendmentsInside(below.shape)
    return below.kind === 'option' && belowOf(below.shape).length === 0 ? amendmentsInside(below.shape) : []
  }),
]

const listed = (shape: Shape, amendments: readonly Amendment[]): readonly FieldValue[] => {
  const lists = [...amendments, ...amendmentsInside(shape)].flatMap(({ documented }) => {
    const values = documented === absent ? [] : valuesOf(documented)
    return values.length > 0 ? [values] : []
  })
  return valuesOf(shape).map((value) => ({ value, documented: lists.every((list) => list.includes(value)) }))
}

const documentedShapes = (observed: Shape, amendments: readonly Amendment[]): readonly DocumentedShape[] =>
  amendments.map(({ finding, documented }) => ({
    finding,
    words: documented === absent ? 'Not documented' : `Documented ${documentedWords(documented, observed)}`,
  }))

const documentedWords = (documented: Shape, observed: Shape): string => {
  const [then, now] = [valuesOf(documented), valuesOf(observed)]
  const added = now.filter((value) => !then.includes(value))
  if (then.length > 0 && added.length > 0) return `without ${added.map((value) => `\`${value}\``).join(', ')}`
  const [was, is] = [limitsOf(documented), limitsOf(observed)]
  if (typeOf(documented) !== typeOf(observed)) return `as ${[typeOf(documented), ...was].join(', ')}`
  if (was.join() === is.join()) return 'with other contents'
  return was.length === 0 ? `as any ${typeOf(documented)}` : `as ${[typeOf(documented), ...was].join(', ')}`
}
