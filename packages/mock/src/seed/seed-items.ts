import {
  type Collection,
  formatPointer,
  readAs,
  refuse,
  shapeAt,
  type Vendor,
  valueAt,
  withValueAt,
} from '@sendspec/contract'
import type { Item } from '../runtime/stateful/state-file.d.ts'
import { componentOf } from './components.ts'
import { freshKey } from './fresh-key.ts'
import { recordedItems } from './recorded-items.ts'
import { shiftTimes } from './shift-times.ts'
import { unseen } from './unseen.ts'

/**
 * The initial items of a stateful mock server: first the recorded ones, then generated ones.
 * @throws SendspecError if one breaks the contract, or if they don't cover all that an item can be.
 */
export const seedItems = (vendor: Vendor, name: string, collection: Collection): readonly Item[] => {
  const place = `${vendor.id} collections ${name}`
  const component = componentOf(vendor, collection.item)
  if (!component) return refuse(place, `no response has a component ${collection.item}`, 'name the one of an item')
  const keyShape = shapeAt(component, collection.key)?.shape
  if (!keyShape) return refuse(place, `${collection.item} has no ${collection.key}`, 'point `key` at its identifier')
  const recorded = recordedItems(vendor, name, collection)
  if (recorded.length === 0) return refuse(place, `no payload holds a ${collection.item}`, 'record one')

  const make = (index: number): Item => {
    const rows = collection.rows.map((row) => row[index % row.length])
    const base = Object.assign({}, recorded[index % recorded.length], ...rows) as Record<string, unknown>
    const later = shiftTimes(base, index * collection.every)
    const own = rows.some((row) => valueAt(row, collection.key) !== undefined)
    const number = recorded.length + index + 1
    const value = own ? valueAt(later, collection.key) : freshKey(keyShape, { seed: `${place} ${index}`, number })
    // Through JSON, which omits `undefined`.
    return JSON.parse(JSON.stringify(withValueAt(later, collection.key, value))) as Item
  }
  const items = [
    ...recorded,
    ...Array.from({ length: Math.max(collection.size - recorded.length, 0) }, (_, at) => make(at)),
  ]

  const keys = items.map((item) => valueAt(item, collection.key))
  const double = keys.find((key, index) => key === undefined || keys.indexOf(key) !== index)
  if (new Set(keys).size < keys.length) {
    return refuse(
      `${place} ${collection.key}`,
      `${JSON.stringify(double)} is the key of two items`,
      'give each its own in `rows`',
    )
  }
  const schema = readAs(component.schema, 'observed', `${vendor.id} ${collection.item}`, { strict: true, wire: true })
  for (const [index, item] of items.entries()) {
    const [issue] = schema.safeParse(item).error?.issues ?? []
    if (issue) {
      const at = `${place} item ${index} ${formatPointer(issue.path)}`
      return refuse(at, issue.message, 'correct the entry of `rows` that it comes from')
    }
  }
  const [lacking] = unseen(component, items)
  if (lacking) return refuse(place, lacking, 'add it to `rows`, or raise `size`')
  return items
}
