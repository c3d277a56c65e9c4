import { type CollectionUse, definitionOf, type Operation, refuse, type Shape, type Vendor } from '@sendspec/contract'
import type { Shown } from '../runtime/stateful/state-file.d.ts'
import { componentOf } from './components.ts'
import { readRequestValue } from './read-request-value.ts'

interface Subject {
  readonly vendor: Vendor
  readonly operation: Operation
  readonly use: CollectionUse
  readonly kept: Shape
}

/** How an operation shows items: as kept, as another component, or depending on a parameter. */
export const readShown = (subject: Subject): readonly Shown[] => {
  const { vendor, operation, use } = subject
  const { dependent } = operation.notes
  if (!dependent) return [{ counts: use.as === undefined ? [] : countsIn(subject, use.as) }]
  const { in: part, name } = dependent.parameter
  const when = readRequestValue(vendor, operation, { in: part, pointer: `/${name}` }).value
  const cases = Object.entries(dependent.cases).map(([value, component]) => ({
    when: { ...when, otherwise: dependent.otherwise },
    value,
    counts: countsIn(subject, component),
  }))
  return cases
}

/** Pointers to lists of the kept item that a component replaces with their length. */
const countsIn = ({ vendor, operation, kept }: Subject, name: string): readonly string[] => {
  const component = componentOf(vendor, name)
  if (!component) {
    return refuse(`${vendor.id} ${operation.id} collection`, `no response has a component ${name}`, 'name one that has')
  }
  return propertiesOf(component).flatMap(({ key, shape }) => {
    const own = propertiesOf(kept).find((property) => property.key === key)
    return definitionOf(shape).kind === 'number' && own && definitionOf(own.shape).kind === 'array' ? [`/${key}`] : []
  })
}

const propertiesOf = (shape: Shape) => {
  const inner = definitionOf(shape)
  return inner.kind === 'object' ? inner.properties : []
}
