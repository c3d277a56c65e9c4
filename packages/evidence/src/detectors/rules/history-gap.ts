import { isObject, type JsonObject, joinPointer } from '@sendspec/contract'
import type { PayloadDetector, Sighting } from '../detector.ts'
import { arraysOf, histories, keyInWords } from '../values.ts'

export const historyGap: PayloadDetector = {
  id: 'history-gap',
  looksAt: 'payload',
  class: 'polish',
  kind: 'inconsistent-example',
  severity: 'low',
  about: 'The history of one item begins when it was created, but that of another item long after.',
  find: ({ body }) =>
    arraysOf(body).flatMap(({ value, pointer }): readonly Sighting[] => {
      const starts = value.flatMap((item, index) => (isObject(item) ? startsOf(item, index) : []))
      const prompt = starts.find(({ delay }) => delay === 0)
      const late = starts.find(({ delay }) => delay > minute)
      if (!prompt || !late) return []
      const evidence = `item ${late.index} was created at ${late.created}, and its \`${late.key}\` begin at ${late.first}; those of item ${prompt.index} begin when it was created`
      return [{ pointer: joinPointer(pointer, late.index, late.key), evidence }]
    }),
}

const minute = 60_000

interface Start {
  readonly index: number
  readonly key: string
  readonly created: string
  readonly first: string
  readonly delay: number
}

/** The delay between the creation of an item and the first entry of each history. */
const startsOf = (item: JsonObject, index: number): readonly Start[] => {
  const created = momentIn(item, /^created(?: at| on)?$/)
  return Object.entries(item).flatMap(([key, value]) => {
    const moments = Array.isArray(value)
      ? value.filter(isObject).flatMap((each) => momentIn(each, / at$|^at$/) ?? [])
      : []
    const [first] = moments.toSorted((one, other) => Date.parse(one) - Date.parse(other))
    if (!created || !first || !histories.test(keyInWords(key))) return []
    return [{ index, key, created, first, delay: Date.parse(first) - Date.parse(created) }]
  })
}

const momentIn = (object: JsonObject, named: RegExp): string | undefined => {
  const key = Object.keys(object).find((each) => named.test(keyInWords(each)))
  const value = key === undefined ? undefined : object[key]
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined
}
