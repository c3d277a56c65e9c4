import type { CollectionUse, Operation, Shape, Vendor } from '@sendspec/contract'
import type { Shown } from '../runtime/stateful/state-file.d.ts'
import { componentOf } from './components.ts'
import { readRequestValue } from './read-request-value.ts'
import { refuse } from './refuse.ts'

interface Subject {
  readonly vendor: Vendor
  readonly operation: Operation
  readonly use: CollectionUse
  readonly kept: Shape
}

/** How an operation shows items: as they are kept, as another component, or as a parameter says. */
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

/** Where a component has the number of what the kept item lists. */
const countsIn = ({ vendor, operation, kept }: Subject, name: string): readonly string[] => {
  const component = componentOf(vendor, name)
  if (!component) {
    return refuse(`${vendor.id} ${operation.id} collection`, `no response has a component ${name}`, 'name one that has')
  }
  return propertiesOf(component).flatMap(({ key, shape }) => {
    const own = propertiesOf(kept).find((property) => property.key === key)
    return bare(shape).kind === 'number' && own && bare(own.shape).kind === 'array' ? [`/${key}`] : []
  })
}

const bare = (shape: Shape): Shape => (shape.kind === 'named' ? bare(shape.inner) : shape)

const propertiesOf = (shape: Shape) => {
  const inner = bare(shape)
  return inner.kind === 'object' ? inner.properties : []
}
