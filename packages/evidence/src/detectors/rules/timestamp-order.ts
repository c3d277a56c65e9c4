import { isObject, type JsonObject, joinPointer } from '@sendspec/contract'
import type { PayloadDetector, Sighting } from '../detector.ts'
import { arraysOf, histories, keyInWords, objectsOf, type PlacedValue } from '../values.ts'

/** Pairs of times. The first cannot be later than the second. */
const orders: readonly (readonly [string, string])[] = [
  ['created at', 'updated at'],
  ['created at', 'sent at'],
  ['created at', 'failed at'],
  ['sent at', 'updated at'],
  ['sent at', 'delivered at'],
  ['sent at', 'opened at'],
  ['sent at', 'clicked at'],
]

const moments = /^(?:.* at|at|timestamp|time|date)$/

export const timestampOrder: PayloadDetector = {
  id: 'timestamp-order',
  looksAt: 'payload',
  class: 'polish',
  kind: 'timestamp-order',
  severity: 'low',
  about: 'Timestamps of one thing are in an order that cannot have happened.',
  find: ({ body }) => [...objectsOf(body).flatMap(pairSightings), ...arraysOf(body).flatMap(historySightings)],
}

const pairSightings = ({ value, pointer }: PlacedValue<JsonObject>): readonly Sighting[] => {
  const byWords = new Map(Object.keys(value).map((key) => [keyInWords(key), key]))
  return orders.flatMap(([first, second]) => {
    const [before, after] = [byWords.get(first), byWords.get(second)]
    if (before === undefined || after === undefined) return []
    const [early, late] = [momentOf(value[before]), momentOf(value[after])]
    if (early === undefined || late === undefined || early <= late) return []
    return [
      {
        pointer: joinPointer(pointer, before),
        evidence: `${before} ${value[before]} is later than ${after} ${value[after]}`,
      },
    ]
  })
}

/** A history can be ascending or descending, but not both. */
const historySightings = ({ value, path, pointer }: PlacedValue<readonly unknown[]>): readonly Sighting[] => {
  if (!histories.test(keyInWords(String(path.at(-1) ?? ''))) || value.length < 2 || !value.every(isObject)) return []
  const first = value[0] as JsonObject
  const key = Object.keys(first).find((each) => moments.test(keyInWords(each)) && momentOf(first[each]) !== undefined)
  const times = key === undefined ? [] : value.map((each) => momentOf(each[key]) ?? Number.NaN)
  const steps = times.slice(1).map((time, index) => Math.sign(time - (times[index] as number)))
  const direction = steps.find((step) => step !== 0)
  const turn = steps.findIndex((step) => step !== 0 && step !== direction)
  if (key === undefined || steps.some(Number.isNaN) || turn < 0) return []
  const place = joinPointer(pointer, turn + 1, key)
  return [{ pointer: place, evidence: `${(value[turn + 1] as JsonObject)[key]} is out of order in its list` }]
}

/** Timestamps without an offset cannot be compared. */
const momentOf = (value: unknown): number | undefined => {
  if (typeof value !== 'string') return undefined
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/.test(value)) return undefined
  const moment = Date.parse(value.replace(' ', 'T'))
  return Number.isNaN(moment) ? undefined : moment
}
