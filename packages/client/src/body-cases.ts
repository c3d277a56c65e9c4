import { type Dependent, parsePointer, pascalCase, SendspecError, type Shape } from '@sendspec/contract'

/** The body for one value of the parameter that it depends on. */
export interface BodyCase {
  readonly parameter: string
  readonly value: string
  /** Whether a call without the parameter gets it too. */
  readonly otherwise: boolean
  /** The value as a part of identifiers. */
  readonly word: string
  /** Name of its type. */
  readonly name: string
  readonly shape: Shape
}

/** @param options.name Name of the body's type if it has none of its own. */
export const bodyCases = (options: {
  dependent: Dependent
  shape: Shape
  name: string
  place: string
}): readonly BodyCase[] => {
  const { dependent, shape, place } = options
  const { pointer, cases, otherwise } = dependent
  const parameter = dependent.parameter.name
  const base = shape.kind === 'named' ? shape : { name: options.name, about: options.name }
  return Object.entries(cases).map(([value, component]) => {
    const word = pascalCase(value)
    const name = `${base.name}${word}`
    const about = `${base.about.replace(/\.$/, '')}, with \`${parameter}: '${value}'\`.`
    const inCase = narrowed(shape, { pointer, component, name, about, place: place + pointer })
    return { parameter, value, otherwise: value === otherwise, word, name, shape: inCase }
  })
}

/** A shape whose union at a place is replaced by one of its components, under another name. */
const narrowed = (
  shape: Shape,
  options: Omit<Narrowing, 'path'> & { pointer: string; name: string; about: string },
): Shape => {
  const { name, about } = options
  const inner = narrow(shape, { ...options, path: parsePointer(options.pointer) })
  return inner.kind === 'named' ? inner : { kind: 'named', name, about, inner, schema: shape.schema, amendments: [] }
}

interface Narrowing {
  /** The keys that lead to the place. */
  readonly path: readonly string[]
  readonly component: string
  /** For errors. */
  readonly place: string
}

/** Named shapes that contain the place lose their names. */
const narrow = (shape: Shape, narrowing: Narrowing): Shape => {
  const { path, component, place } = narrowing
  const [key, ...rest] = path
  if (shape.kind === 'named' && key !== undefined) return narrow(shape.inner, narrowing)
  if (key === undefined) {
    const inner = shape.kind === 'named' && shape.name !== component ? shape.inner : shape
    const options = inner.kind === 'union' ? inner.options : [inner]
    const option = options.find((each) => each.kind === 'named' && each.name === component)
    if (option) return option
    throw refuse(place, `there is no component ${component} to choose`)
  }
  if (shape.kind !== 'object' || !shape.properties.some((property) => property.key === key)) {
    throw refuse(place, `there is no property "${key}"`)
  }
  return {
    ...shape,
    properties: shape.properties.map((property) =>
      property.key === key ? { ...property, shape: narrow(property.shape, { ...narrowing, path: rest }) } : property,
    ),
  }
}

const refuse = (place: string, what: string): SendspecError =>
  new SendspecError({ place, what, next: "correct `pointer` and `cases` of the operation's `dependent`" })
