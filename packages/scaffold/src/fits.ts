import { byKind, definitionOf, type ObjectShape, type Property, type Shape } from '@sendspec/contract'

const texts = (shape: Shape): readonly unknown[] | undefined =>
  shape.kind === 'enum' ? shape.values : shape.kind === 'literal' ? [shape.value] : undefined

const isListed = (values: readonly unknown[], known: Shape): boolean => {
  const listed = texts(known)
  return listed ? values.every((value) => listed.includes(value)) : known.kind === typeof values[0]
}

const fitsKind: (page: Shape, known: Shape) => boolean = byKind({
  // What a page says no more of can be anything that the vendor's other pages list.
  string: ({ format }, known) =>
    known.kind === 'string'
      ? format === undefined || known.format === format
      : format === undefined && (texts(known)?.every((value) => typeof value === 'string') ?? false),
  number: ({ integer }, known) => known.kind === 'number' && known.integer === integer,
  boolean: (_, known) => known.kind === 'boolean',
  null: (_, known) => known.kind === 'null',
  unknown: () => true,
  literal: ({ value }, known) => isListed([value], known),
  enum: ({ values }, known) => isListed(values, known),
  array: ({ items }, known) => known.kind === 'array' && fits(items, known.items),
  object(page, known) {
    if (known.kind === 'record') return page.properties.every(({ shape }) => fits(shape, known.values))
    return known.kind === 'object' && hasFields(page, known)
  },
  record: ({ values }, known) => known.kind === 'record' && fits(values, known.values),
  union: ({ options }, known) => options.every((option) => fits(option, known)),
  nullable: ({ inner }, known) => known.kind === 'nullable' && fits(inner, known.inner),
  named: ({ inner }, known) => fits(inner, known),
})

/** Whether a known schema accepts all that a page says of a value, and demands nothing that the page leaves open. */
export const fits = (page: Shape, known: Shape): boolean => {
  const own = definitionOf(page)
  const other = definitionOf(known)
  if (own.kind !== 'nullable' && other.kind === 'nullable') return fits(own, other.inner)
  if (other.kind === 'union' && own.kind !== 'union') return other.options.some((option) => fits(own, option))
  return fitsKind(own, other)
}

const hasFields = (page: ObjectShape, known: ObjectShape): boolean => {
  const other = new Map(known.properties.map((property) => [property.key, property]))
  const isKnown = ({ key, required, shape }: Property): boolean => {
    const same = other.get(key)
    return same !== undefined && (required || !same.required) && fits(shape, same.shape)
  }
  const keys = new Set(page.properties.map(({ key }) => key))
  return page.properties.every(isKnown) && known.properties.every(({ key, required }) => !required || keys.has(key))
}
