import { counted, type JsonObject, joinPointer, valuesAt } from '@sendspec/contract'
import type { PayloadDetector, PrintedBody, Sighting } from '../detector.ts'
import { arraysOf, keyInWords, objectsOf, type PlacedValue } from '../values.ts'

/** Names of the numbers that describe a page of results. */
const names = {
  total: /^(?:total|total (?:count|items|results|records|entries))$/,
  size: /^(?:per page|page size)$/,
  page: /^(?:current page|page|page number)$/,
  last: /^(?:last page|total pages|page count)$/,
  from: /^from$/,
  to: /^to$/,
  count: /^count$/,
} satisfies Record<string, RegExp>

type StatedCounts = { readonly [Name in keyof typeof names]?: { readonly number: number; readonly pointer: string } }

export const itemCount: PayloadDetector = {
  id: 'item-count',
  looksAt: 'payload',
  class: 'contradiction',
  kind: 'inconsistent-count',
  severity: 'medium',
  about: 'The numbers that describe a page of results do not match its items.',
  find(printed) {
    const items = printed.part === 'request' || printed.isCut ? undefined : itemsOf(printed)
    if (items?.value.some((each) => typeof each === 'string' && /^(?:\.{2,}|…)$/.test(each))) return []
    return items ? sightings(items.value.length, items.pointer, statedAround(printed.body, items)) : []
  },
}

/** The items that the operation pages through. Without pagination: the only list of objects. */
const itemsOf = ({ body, items }: PrintedBody): PlacedValue<readonly unknown[]> | undefined => {
  if (items !== undefined) return arraysOf(body).find(({ pointer }) => pointer === items)
  const lists = arraysOf(body).filter(
    ({ value, path }) =>
      path.every((step) => typeof step === 'string') &&
      !path.some((step) => /^(?:links|meta)$/.test(String(step))) &&
      valuesAt(value, '/*').every((each) => typeof each === 'object'),
  )
  return lists.length === 1 ? lists[0] : undefined
}

/** The numbers next to the items, in the objects around them, and in objects next to them. */
const statedAround = (body: unknown, items: PlacedValue<readonly unknown[]>): StatedCounts => {
  const stated: Record<string, { number: number; pointer: string }> = {}
  const outside = objectsOf(body).filter(({ path }) => path.every((step) => typeof step === 'string'))
  const near = outside.filter(({ path }) => path.length <= items.path.length + 1)
  for (const { value, pointer } of near) addNumbers(stated, value, pointer)
  return stated
}

const addNumbers = (
  stated: Record<string, { number: number; pointer: string }>,
  object: JsonObject,
  at: string,
): void => {
  for (const [key, value] of Object.entries(object)) {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) continue
    const words = keyInWords(key)
    const name = Object.entries(names).find(([, pattern]) => pattern.test(words))?.[0]
    if (name && !stated[name]) stated[name] = { number: value, pointer: joinPointer(at, key) }
  }
}

const sightings = (shown: number, pointer: string, stated: StatedCounts): readonly Sighting[] =>
  [
    fullness(shown, pointer, stated),
    pages(stated),
    lastItem(shown, stated),
    firstItem(shown, stated),
    statedCount(shown, stated),
  ].flatMap((each) => (each ? [each] : []))

const fullness = (shown: number, pointer: string, { total, size, page }: StatedCounts): Sighting | undefined => {
  if (total && total.number < shown) {
    return { pointer: total.pointer, evidence: `the total is ${total.number}, but ${counted(shown, 'item')} are shown` }
  }
  if (size && size.number > 0 && shown > size.number) {
    return { pointer, evidence: `${counted(shown, 'item')} are shown on a page of ${size.number}` }
  }
  if (!total || !size || !page || size.number === 0 || page.number === 0) return undefined
  const expected = Math.max(0, Math.min(size.number, total.number - (page.number - 1) * size.number))
  if (shown === expected) return undefined
  const numbers = `page ${page.number} of ${total.number} items, ${size.number} a page`
  return { pointer, evidence: `${counted(shown, 'item')} shown, but ${numbers}, has ${expected}` }
}

const pages = ({ total, size, last }: StatedCounts): Sighting | undefined => {
  if (!total || !size || !last || size.number === 0) return undefined
  const expected = Math.ceil(total.number / size.number)
  // An empty list has one page or none.
  if (last.number === expected || (expected === 0 && last.number === 1)) return undefined
  const evidence = `it is ${last.number}, but ${total.number} items, ${size.number} a page, make ${expected}`
  return { pointer: last.pointer, evidence }
}

const lastItem = (shown: number, { from, to }: StatedCounts): Sighting | undefined => {
  if (!from || !to || shown === 0 || to.number - from.number + 1 === shown) return undefined
  return {
    pointer: to.pointer,
    evidence: `${counted(shown, 'item')} shown, but it says ${from.number} to ${to.number}`,
  }
}

const firstItem = (shown: number, { from, page, size }: StatedCounts): Sighting | undefined => {
  if (!from || !page || !size || shown === 0 || page.number === 0) return undefined
  const expected = (page.number - 1) * size.number + 1
  if (from.number === expected) return undefined
  const evidence = `it is ${from.number}, but page ${page.number}, ${size.number} a page, starts at ${expected}`
  return { pointer: from.pointer, evidence }
}

/** Next to a total, `count` is the number of items shown. Without one it can be the total. */
const statedCount = (shown: number, { count, total }: StatedCounts): Sighting | undefined => {
  if (!count || count.number === shown || (!total && count.number > shown)) return undefined
  return { pointer: count.pointer, evidence: `it is ${count.number}, but ${counted(shown, 'item')} are shown` }
}
