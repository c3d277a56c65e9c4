import { byKind } from './by-kind.ts'
import { isObject } from './json.ts'
import { perObject } from './per-object.ts'
import { isIndex, joinPointer, parsePointer } from './pointer.ts'
import type { Property, Shape, ShapeOf } from './shape.ts'

/**
 * A shape directly inside another one.
 *
 * | role | the child describes | its values |
 * |---|---|---|
 * | `property` | one key of an object | the value of that key |
 * | `item` | every item of an array | the items |
 * | `entry` | every value of a record | the values |
 * | `option` | an alternative of a union | the same value, if it fits |
 * | `present` | a value other than null | the same value, unless it is null |
 * | `definition` | a named component | the same value |
 */
export interface Child {
  readonly role: 'property' | 'item' | 'entry' | 'option' | 'present' | 'definition'
  /** Step of the JSON pointer, `*` for an item or entry. Absent where the child describes the same value. */
  readonly step?: string
  readonly shape: Shape
  /** Set for the role `property`. */
  readonly property?: Property
}

/** The shapes directly inside a shape. */
export const childrenOf: (shape: Shape) => readonly Child[] = byKind({
  string: () => [],
  number: () => [],
  boolean: () => [],
  null: () => [],
  unknown: () => [],
  literal: () => [],
  enum: () => [],
  array: ({ items }) => [{ role: 'item', step: '*', shape: items }],
  object: ({ properties }) =>
    properties.map((property) => ({ role: 'property', step: property.key, shape: property.shape, property })),
  record: ({ values }) => [{ role: 'entry', step: '*', shape: values }],
  union: ({ options }) => options.map((shape) => ({ role: 'option', shape })),
  nullable: ({ inner }) => [{ role: 'present', shape: inner }],
  named: ({ inner }) => [{ role: 'definition', shape: inner }],
})

/** The pointer to a child's values, from the pointer to the values of the shape that it is in. */
export const childPointer = (pointer: string, { step }: Child): string =>
  step === undefined ? pointer : joinPointer(pointer, step)

/** The values that a child describes, in a value of the shape that it is in. */
export const childValues = ({ role, step = '', shape }: Child, value: unknown): readonly unknown[] => {
  switch (role) {
    case 'property':
      return isObject(value) && Object.hasOwn(value, step) ? [value[step]] : []
    case 'item':
      return Array.isArray(value) ? value : []
    case 'entry':
      return isObject(value) ? Object.values(value) : []
    case 'option':
      return shape.schema.safeParse(value).success ? [value] : []
    case 'present':
      return value === null ? [] : [value]
    case 'definition':
      return [value]
  }
}

/** A shape without the name put on it. */
export const definitionOf = (shape: Shape): Shape => (shape.kind === 'named' ? definitionOf(shape.inner) : shape)

/** The children one pointer step away, through names, null and unions. */
export const stepsBelow = (shape: Shape): readonly Child[] =>
  childrenOf(shape).flatMap((child) => (child.step === undefined ? stepsBelow(child.shape) : [child]))

/** A use of a named component in a shape, and the pointer to it. */
export interface PlacedComponent {
  readonly pointer: string
  readonly component: ShapeOf<'named'>
}

/** Every use of a named component in a shape, outermost first. */
export const componentsIn = (shape: Shape, pointer = ''): readonly PlacedComponent[] => [
  ...(shape.kind === 'named' ? [{ pointer, component: shape }] : []),
  ...childrenOf(shape).flatMap((child) => componentsIn(child.shape, childPointer(pointer, child))),
]

/** A property or parameter, with its JSON pointer in the part; `*` is every item. */
export interface PlacedProperty {
  readonly pointer: string
  readonly property: Property
  /** Name of the component that has the property, if one does. */
  readonly component?: string
}

/** Every property of a shape, outermost first. */
export const propertiesIn: (shape: Shape) => readonly PlacedProperty[] = perObject((shape) =>
  propertiesBelow(shape, '', undefined),
)

const propertiesBelow = (shape: Shape, pointer: string, within: string | undefined): readonly PlacedProperty[] => {
  const component = shape.kind === 'named' ? shape.name : within
  return childrenOf(shape).flatMap((child) => {
    const place = childPointer(pointer, child)
    const { property } = child
    const own = property && [{ pointer: place, property, ...(component !== undefined && { component }) }]
    return [...(own ?? []), ...propertiesBelow(child.shape, place, component)]
  })
}

/** Whether a path leads somewhere in a shape; `*` is every item of an array or value of a record. */
export const hasPath = (shape: Shape, [step, ...rest]: readonly string[]): boolean =>
  step === undefined ||
  stepsBelow(shape).some((child) => (child.step === step || child.role === 'entry') && hasPath(child.shape, rest))

/** Where a JSON pointer into a value leads in its shape: the first child that fits. The root has no child. */
export const shapeAt = (shape: Shape, pointer: string): Pick<Child, 'shape' | 'property'> | undefined => {
  let found: Pick<Child, 'shape' | 'property'> | undefined = { shape }
  for (const step of parsePointer(pointer)) {
    found = found && stepsBelow(found.shape).find((child) => leadsTo(child, step))
  }
  return found
}

const leadsTo = (child: Child, step: string): boolean =>
  child.role === 'entry' || (child.role === 'item' ? isIndex(step) : child.step === step)

/** Ids of the findings that amend anything in a shape. */
export const amendedBy = (shape: Shape): ReadonlySet<string> => {
  const ids = new Set<string>()
  const collect = ({ amendments }: Pick<Shape, 'amendments'>): void => {
    for (const { finding, documented } of amendments) {
      ids.add(finding)
      if (typeof documented === 'object') visit(documented)
    }
  }
  const visit = (each: Shape): void => {
    collect(each)
    for (const { shape: inner, property } of childrenOf(each)) {
      if (property) collect(property)
      visit(inner)
    }
  }
  visit(shape)
  return ids
}
