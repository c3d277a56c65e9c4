// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/stateful/select.js

import { notations } from './notations.js'
import { valueAt } from './pointers.js'
import { requestValue } from './request-value.js'

/** @typedef {import('./state-file.d.ts').Call} Call */
/** @typedef {import('./state-file.d.ts').Condition} Condition */
/** @typedef {import('./state-file.d.ts').Item} Item */
/** @typedef {import('./state-file.d.ts').Order} Order */

/** @type {Readonly<Record<Condition['by'], (found: string | number, wanted: string | number) => boolean>>} */
const comparisons = {
  equal: (found, wanted) => found === wanted,
  atLeast: (found, wanted) => found >= wanted,
  atMost: (found, wanted) => found <= wanted,
}

/** @param {unknown} value */
const listOf = (value) => (Array.isArray(value) ? value : [value])

/**
 * Whether an item meets a condition of a request.
 * @param {Condition} condition
 * @param {Call} call
 * @returns {(item: Item) => boolean}
 */
export const holds = ({ value, item: pointers, by, as }, call) => {
  const asked = requestValue(value, call)
  if (asked === undefined) return () => true
  const read = notations[as]
  const wanted = listOf(asked).map(read)
  return (item) =>
    pointers
      .flatMap((pointer) => listOf(valueAt(item, pointer) ?? []))
      .some((found) => wanted.some((each) => comparisons[by](read(found), each)))
}

/**
 * The items that meet all conditions.
 * @param {readonly Item[]} items
 * @param {readonly Condition[]} where
 * @param {Call} call
 */
export const select = (items, where, call) => {
  const tests = where.map((condition) => holds(condition, call))
  return items.filter((item) => tests.every((test) => test(item)))
}

/**
 * The items in an order. Those without the value are lower than all others; equal ones keep their order.
 * @param {readonly Item[]} items
 * @param {Order | undefined} order
 */
export const inOrder = (items, order) => {
  if (!order) return items
  const read = notations[order.as]
  const direction = order.descending ? -1 : 1
  const keyed = items.map((item) => {
    const value = valueAt(item, order.by)
    return { item, key: value === undefined || value === null ? undefined : read(value) }
  })
  return keyed.sort((a, b) => direction * compare(a.key, b.key)).map(({ item }) => item)
}

/**
 * @param {string | number | undefined} a
 * @param {string | number | undefined} b
 */
const compare = (a, b) => {
  if (a === b) return 0
  if (a === undefined) return -1
  if (b === undefined) return 1
  return a < b ? -1 : 1
}
