import { type Collection, readAs, type Vendor, valueAt } from '@sendspec/contract'
import type { Item } from '../runtime/stateful/state-file.d.ts'
import { componentOf, success } from './components.ts'
import { itemPlace } from './item-place.ts'

/** The items of recorded payloads that are as the collection keeps them, each once, in the order of the payloads. */
export const recordedItems = (vendor: Vendor, name: string, collection: Collection): readonly Item[] => {
  const component = componentOf(vendor, collection.item)
  if (!component) return []
  const schema = readAs(component.schema, 'observed', `${vendor.id} ${collection.item}`, { strict: true, wire: true })
  const items = new Map<unknown, Item>()
  for (const operation of vendor.operations) {
    if (operation.notes.collection?.of !== name) continue
    const place = itemPlace(vendor, operation, collection)
    const part = String(success(operation).status)
    for (const { operation: id, part: of, body } of vendor.payloads) {
      if (id !== operation.id || of !== part || place === undefined) continue
      for (const item of [valueAt(body, place.pointer)].flat()) {
        const key = valueAt(item, collection.key)
        if (schema.safeParse(item).success && !items.has(key)) items.set(key, item as Item)
      }
    }
  }
  return [...items.values()]
}
