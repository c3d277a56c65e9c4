import type { PayloadDetector } from '../detector.ts'
import { valuesOf } from '../values.ts'

export const mixedOffsets: PayloadDetector = {
  id: 'mixed-offsets',
  looksAt: 'payload',
  class: 'polish',
  kind: 'missing-format',
  severity: 'low',
  about: 'Times of one body have different offsets from UTC.',
  find: ({ body }) => {
    const times = valuesOf(body).flatMap(({ value, pointer }) => {
      const offset = typeof value === 'string' ? /T\d{2}:\d{2}.*?(Z|[+-]\d{2}:?\d{2})$/.exec(value)?.[1] : undefined
      return offset ? [{ offset, pointer, value }] : []
    })
    const [first] = times
    const other = times.find(({ offset }) => offset !== first?.offset)
    if (!first || !other) return []
    return [
      {
        pointer: other.pointer,
        evidence: `${other.value} has the offset ${other.offset}, and ${first.value} has ${first.offset}`,
      },
    ]
  },
}
