import { isObject, joinPointer } from '@sendspec/contract'
import type { PayloadDetector } from '../detector.ts'
import { arraysOf } from '../values.ts'

export const sometimesAbsent: PayloadDetector = {
  id: 'sometimes-absent',
  looksAt: 'payload',
  class: 'polish',
  kind: 'missing-nullability',
  severity: 'low',
  about: 'Some items of a list have a key that others lack.',
  find: ({ body }) =>
    arraysOf(body).flatMap(({ value, pointer }) => {
      const items = value.filter(isObject)
      if (
        items.length < 2 ||
        items.length < value.length ||
        new Set(items.map((item) => item.type ?? item.kind)).size > items.length
      )
        return []
      const keys = [...new Set(items.flatMap((item) => Object.keys(item)))]
      return keys.flatMap((key) => {
        const index = items.findIndex((item) => key in item)
        const without = items.findIndex((item) => !(key in item))
        if (without === -1) return []
        return [
          {
            pointer: joinPointer(pointer, index, key),
            evidence: `item ${index} has \`${key}\`, and item ${without} lacks it`,
          },
        ]
      })
    }),
}
