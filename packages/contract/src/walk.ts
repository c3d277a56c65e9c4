import { formatPointer } from './pointer.ts'
import { shapeOf } from './reading.ts'
import type { Property, Shape, ShapeKind, ShapeOf } from './shape.ts'
import type { Operation, Vendor } from './vendor.ts'

/** One part of an operation that has a schema. */
export interface Part {
  readonly operation: Operation
  /** `path`, `query`, `header`, `body`, a status, or a status and ` header`. */
  readonly name: string
  readonly place: string
  readonly shape: Shape
}

/** Every part of every operation, in the order of the contract. */
export const partsOf = (vendor: Vendor): readonly Part[] =>
  vendor.operations.flatMap((operation) => {
    const { pathParams, query, headers, body, responses, notes } = operation
    const schemas = [
      ['path', pathParams] as const,
      ['query', query] as const,
      ['header', headers] as const,
      ['body', body] as const,
      ...responses.flatMap(({ status, body }) => [
        [`${status}`, body] as const,
        [`${status} header`, notes.responses[status]?.headers] as const,
      ]),
    ]
    return schemas.flatMap(([name, schema]) => {
      const place = `${vendor.id} ${operation.id} ${name}`
      return schema ? [{ operation, name, place, shape: shapeOf(schema, place) }] : []
    })
  })

/** What is one level below a shape, with its step in a JSON pointer; `undefined` is no step at all. */
export interface Child {
  readonly step?: string
  readonly shape: Shape
  readonly property?: Property
  /** Whether any step leads there. */
  readonly anyStep?: boolean
}

const leaf = (): readonly Child[] => []

const childrenBy: { [Kind in ShapeKind]: (shape: ShapeOf<Kind>) => readonly Child[] } = {
  string: leaf,
  number: leaf,
  boolean: leaf,
  null: leaf,
  unknown: leaf,
  literal: leaf,
  enum: leaf,
  array: ({ items }) => [{ step: '*', shape: items }],
  object: ({ properties }) => properties.map((property) => ({ step: property.key, shape: property.shape, property })),
  record: ({ values }) => [{ step: '*', shape: values, anyStep: true }],
  union: ({ options }) => options.map((shape) => ({ shape })),
  nullable: ({ inner }) => [{ shape: inner }],
  named: ({ inner }) => [{ shape: inner }],
}

/** What is one level below a shape. */
export const childrenOf = (shape: Shape): readonly Child[] =>
  (childrenBy[shape.kind] as (shape: Shape) => readonly Child[])(shape)

/** A property or parameter, with its JSON pointer in the part; `*` is every item. */
export interface PlacedProperty {
  readonly pointer: string
  readonly property: Property
}

/** Every property of a shape, outermost first. */
export const propertiesIn = (shape: Shape, pointer = ''): readonly PlacedProperty[] =>
  childrenOf(shape).flatMap(({ step, shape: inner, property }) => {
    const place = step === undefined ? pointer : `${pointer}${formatPointer([step])}`
    return [...(property ? [{ pointer: place, property }] : []), ...propertiesIn(inner, place)]
  })

/** Whether a path leads somewhere in a shape; `*` is every item of an array or value of a record. */
export const hasPath = (shape: Shape, path: readonly string[]): boolean => {
  const [step, ...rest] = path
  if (step === undefined) return true
  return childrenOf(shape).some((each) => {
    if (each.step === undefined) return hasPath(each.shape, path)
    return (each.step === step || each.anyStep === true) && hasPath(each.shape, rest)
  })
}

/** Ids of the findings that amend anything in a shape. */
export const amendedBy = (shape: Shape): ReadonlySet<string> => {
  const ids = new Set<string>()
  const visit = ({ amendments }: Pick<Shape, 'amendments'>): void => {
    for (const { finding, documented } of amendments) {
      ids.add(finding)
      if (typeof documented === 'object') visitShape(documented)
    }
  }
  const visitShape = (each: Shape): void => {
    visit(each)
    for (const { shape: inner, property } of childrenOf(each)) {
      if (property) visit(property)
      visitShape(inner)
    }
  }
  visitShape(shape)
  return ids
}
