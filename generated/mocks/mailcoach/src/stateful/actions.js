// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/stateful/actions.js

import { pageOf } from './pages.js'
import { valueAt, withValue } from './pointers.js'
import { requestValue } from './request-value.js'
import { holds, inOrder, select } from './select.js'

/** @typedef {import('./state-file.d.ts').Answer} Answer */
/** @typedef {import('./state-file.d.ts').Call} Call */
/** @typedef {import('./state-file.d.ts').Item} Item */
/** @typedef {import('./state-file.d.ts').Shown} Shown */
/** @typedef {import('./state-file.d.ts').Use} Use */

/**
 * `items` are those that are left, `seeded` the initial ones, and `remove` removes one.
 * @typedef {{ call: Call, items: readonly Item[], seeded: readonly Item[], remove: (item: Item) => void }} Scene
 */

/** @type {{ readonly [Action in Use['action']]: (use: Extract<Use, { action: Action }>, scene: Scene) => Answer }} */
const actions = {
  list: (use, { call, items }) => {
    const asked = use.sort && requestValue(use.sort.value, call)
    const order = use.sort && asked !== undefined ? use.sort.orders[String(asked)] : undefined
    const matching = inOrder(select(items, use.where, call), order)
    const page = pageOf(use.pages, { items: matching, call, body: use.body })
    const shown = page.items.map((item) => show(item, use.shown, call))
    const body = filled(use.body, { ...repeated(use.repeats, call), ...page.values, [use.pages.items]: shown })
    return { status: use.status, body }
  },
  get: (use, { call, items }) => {
    const [item] = select(items, use.where, call)
    if (!item) return { status: use.missing }
    const shown = show(item, use.shown, call)
    return { status: use.status, body: filled(use.body, { ...repeated(use.repeats, call), [use.item]: shown }) }
  },
  remove: (use, { call, items, remove }) => {
    const [item] = select(items, use.where, call)
    if (!item) return { status: use.missing }
    remove(item)
    return { status: use.status }
  },
}

/**
 * The answer of an operation from the collection that it uses.
 * @param {Use} use
 * @param {Scene} scene
 * @returns {Answer}
 */
export const act = (use, scene) => {
  const { call, seeded } = scene
  const stranger = use.where.find(
    (condition) => condition.unknown !== undefined && !seeded.some(holds(condition, call)),
  )
  if (stranger?.unknown !== undefined) return { status: stranger.unknown }
  return /** @type {(use: Use, scene: Scene) => Answer} */ (actions[use.action])(use, scene)
}

/**
 * @param {readonly { value: import('./state-file.d.ts').RequestValue, at: string }[]} repeats
 * @param {Call} call
 */
const repeated = (repeats, call) => Object.fromEntries(repeats.map(({ value, at }) => [at, requestValue(value, call)]))

/**
 * @param {unknown} body
 * @param {Readonly<Record<string, unknown>>} values By pointer.
 */
const filled = (body, values) =>
  Object.entries(values).reduce((part, [pointer, value]) => withValue(part, { pointer, value }), body)

/**
 * @param {Item} item
 * @param {readonly Shown[]} ways
 * @param {Call} call
 */
const show = (item, ways, call) => {
  const way = ways.find(({ when, value }) => !when || requestValue(when, call) === value)
  return (way?.counts ?? []).reduce(
    (part, pointer) => {
      const list = valueAt(part, pointer)
      return withValue(part, { pointer, value: Array.isArray(list) ? list.length : list })
    },
    /** @type {unknown} */ (item),
  )
}
