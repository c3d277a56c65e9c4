import { isObject, joinPointer } from '@sendspec/contract'
import type { PayloadDetector } from '../detector.ts'
import { arraysOf } from '../values.ts'

const moment = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}/

export const identicalTimes: PayloadDetector = {
  id: 'identical-times',
  looksAt: 'payload',
  class: 'polish',
  kind: 'inconsistent-example',
  severity: 'low',
  about: 'All items of a list have the same times, to the second.',
  find: ({ body }) =>
    arraysOf(body).flatMap(({ value, pointer }) => {
      const items = value.filter(isObject)
      const [first] = items
      if (!first || items.length < 2 || items.length < value.length) return []
      const keys = Object.keys(first).filter((key) => typeof first[key] === 'string' && moment.test(first[key]))
      const [key] = keys
      // A batch can share one time. If all times are equal, the item was copied.
      if (!key || !keys.every((each) => items.every((item) => item[each] === first[each]))) return []
      return [
        {
          pointer: joinPointer(pointer, 0, key),
          evidence: `all ${items.length} items have the \`${key}\` ${first[key]}`,
        },
      ]
    }),
}
