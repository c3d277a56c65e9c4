import { type Collection, componentsIn, type Operation, type Vendor } from '@sendspec/contract'
import { successShape } from './components.ts'

/** The pointer to the items, or the item, in an operation's successful response. */
export const itemPlace = (
  vendor: Vendor,
  operation: Operation,
  collection: Collection,
): { readonly pointer: string } | undefined => {
  const { pagination, dependent, collection: use } = operation.notes
  if (use?.action === 'list' && pagination) return { pointer: pagination.items }
  if (use?.action === 'get' && dependent) return { pointer: dependent.pointer }
  const shape = successShape(vendor, operation)
  const found =
    shape && componentsIn(shape).find(({ component }) => [collection.item, use?.as].includes(component.name))
  return found && { pointer: found.pointer.replace(/\/\*$/, '') }
}
