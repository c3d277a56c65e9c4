import { type Operation, type Shape, shapeOf, type Vendor } from '@sendspec/contract'
import { type BodyCase, bodyCases } from '../body-cases.ts'
import { pascalCase } from '../names.ts'

/** A body that an operation answers with. */
export interface Body {
  readonly status: number
  /** Name of its type, should it have none of its own. */
  readonly name: string
  readonly shape: Shape
}

const placeOf = (vendor: Vendor, { id }: Operation, status: number): string => `${vendor.id} ${id} ${status}`

export const bodiesOf = (vendor: Vendor, operation: Operation): readonly Body[] =>
  operation.responses.flatMap(({ status, body }): readonly Body[] => {
    const name = pascalCase(`${operation.id}${status}`)
    return body ? [{ status, name, shape: shapeOf(body, placeOf(vendor, operation, status)) }] : []
  })

/** What the one body that depends on a parameter can be; nothing where none does. */
export const dependentBodies = (vendor: Vendor, operation: Operation): readonly (Body & BodyCase)[] => {
  const { dependent } = operation.notes
  const body = bodiesOf(vendor, operation).find(({ status }) => status === dependent?.status)
  if (!dependent || !body) return []
  const place = placeOf(vendor, operation, body.status)
  return bodyCases({ dependent, ...body, place }).map((each) => ({ ...body, ...each }))
}
