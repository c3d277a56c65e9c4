import {
  type CollectionUse,
  type Operation,
  payloadsOf,
  refuse,
  shapeAt,
  type Vendor,
  withValueAt,
} from '@sendspec/contract'
import type { ListUse, Use } from '../runtime/stateful/state-file.d.ts'
import { componentOf, success, successShape } from './components.ts'
import { itemPlace } from './item-place.ts'
import { documentedStatus, itemNotation, readConditions } from './read-conditions.ts'
import { readPages } from './read-pages.ts'
import { readRequestValue } from './read-request-value.ts'
import { readShown } from './read-shown.ts'

/** What a mock server needs to know about an operation on a collection: its notes, and what follows from its schemas. */
export const readUse = (vendor: Vendor, operation: Operation): Use | undefined => {
  const use = operation.notes.collection
  if (!use) return undefined
  const place = `${vendor.id} ${operation.id} collection`
  const collection = vendor.collections?.[use.of]
  if (!collection) {
    const known = Object.keys(vendor.collections ?? {}).join(', ') || 'none'
    return refuse(
      place,
      `there is no collection ${use.of}`,
      `add it to the vendor's \`collections\`, which has ${known}`,
    )
  }
  const kept = componentOf(vendor, collection.item)
  if (!kept) return refuse(place, `no response has a component ${collection.item}`, 'name the one of an item')
  const subject = { vendor, operation, use, collection, kept }
  const { status } = success(operation)
  const common = { collection: use.of, status, where: readConditions(subject) }
  const missing = () => documentedStatus(subject, 404)
  if (use.action === 'remove') return { action: 'remove', ...common, missing: missing() }

  const at = itemPlace(vendor, operation, collection)
  if (!at) return refuse(place, `its response has no ${collection.item}`, 'say in `as` which component shows an item')
  const recorded = payloadsOf(vendor.payloads, { operation: operation.id, part: String(status) })[0]
  if (!recorded) return refuse(place, 'no payload shows its response', 'record one')
  const body = withValueAt(recorded.body, at.pointer, use.action === 'list' ? [] : null)
  const shared = { ...common, body, shown: readShown(subject), repeats: readRepeats(vendor, operation, use) }
  if (use.action === 'get') return { action: 'get', ...shared, item: at.pointer, missing: missing() }
  return {
    action: 'list',
    ...shared,
    ...readSort(subject),
    pages: readPages({ vendor, operation, body: recorded.body }, at.pointer),
  }
}

const readRepeats = (vendor: Vendor, operation: Operation, { repeats = [] }: CollectionUse): ListUse['repeats'] =>
  repeats.map(({ at, otherwise, ...value }) => {
    const shape = successShape(vendor, operation)
    if (!shape || !shapeAt(shape, at)) {
      const place = `${vendor.id} ${operation.id} ${success(operation).status} ${at}`
      return refuse(place, 'the notes name it, and the schema lacks it', 'name one that the schema has')
    }
    return {
      value: { ...(otherwise !== undefined && { otherwise }), ...readRequestValue(vendor, operation, value).value },
      at,
    }
  })

const readSort = (subject: Parameters<typeof itemNotation>[0]): Pick<ListUse, 'sort'> => {
  const { vendor, operation, use } = subject
  if (!use.sort) return {}
  const { orders, ...at } = use.sort
  const { value, shape } = readRequestValue(vendor, operation, at)
  const values = shape.kind === 'enum' ? shape.values : Object.keys(orders)
  const strange = [...values, ...Object.keys(orders)].find((each) => !(each in orders) || !values.includes(each))
  if (strange !== undefined) {
    const next = 'give each value of the parameter its order, and no other'
    return refuse(
      `${vendor.id} ${operation.id} ${at.in} ${at.pointer}`,
      `the value ${strange} has no order, or is invalid`,
      next,
    )
  }
  const read = Object.entries(orders).map(([name, order]) => [name, { ...order, as: itemNotation(subject, order.by) }])
  return { sort: { value, orders: Object.fromEntries(read) } }
}
