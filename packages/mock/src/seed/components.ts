import { componentsIn, type Operation, type Shape, type ShapeOf, shapeOf, type Vendor } from '@sendspec/contract'

/** The shape of an operation's successful response, if it has a body. */
export const successShape = (vendor: Vendor, operation: Operation): Shape | undefined => {
  const { status, body } = success(operation)
  return body && shapeOf(body, `${vendor.id} ${operation.id} ${status}`)
}

export const success = ({ responses }: Operation): Operation['responses'][number] => {
  const found = responses.find(({ status }) => status >= 200 && status < 300)
  return found ?? { status: 200 }
}

/** A component of the vendor's successful responses, by name. */
export const componentOf = (vendor: Vendor, name: string): ShapeOf<'named'> | undefined =>
  vendor.operations
    .flatMap((operation) => {
      const shape = successShape(vendor, operation)
      return shape ? componentsIn(shape) : []
    })
    .find(({ component }) => component.name === name)?.component
