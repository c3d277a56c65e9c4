import type { Dependent, Shape } from '@sendspec/contract'
import { pascalCase } from './names.ts'
import { narrowed } from './narrow.ts'

/** A body as it is with one value of the parameter that it depends on. */
export interface BodyCase {
  readonly parameter: string
  readonly value: string
  /** Whether it is also what comes without the parameter. */
  readonly otherwise: boolean
  /** The value in identifiers. */
  readonly word: string
  /** Name of its type. */
  readonly name: string
  readonly shape: Shape
}

/** @param options.name Name of the body's type, should it have none of its own. */
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
