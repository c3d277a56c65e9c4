import { isObject, joinPointer } from '@sendspec/contract'
import type { PayloadDetector } from '../detector.ts'
import { arraysOf } from '../values.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export const similarIdentifiers: PayloadDetector = {
  id: 'similar-identifiers',
  looksAt: 'payload',
  class: 'polish',
  kind: 'inconsistent-example',
  severity: 'low',
  about: 'UUIDs of different things differ in their last digits only, so that one is easily taken for the other.',
  find: ({ body }) =>
    arraysOf(body).flatMap(({ value, pointer }) => {
      const ids = value.flatMap((item, index) =>
        isObject(item) && typeof item.id === 'string' && uuid.test(item.id) ? [{ id: item.id, index }] : [],
      )
      return ids.flatMap(({ id, index }, at) => {
        const twin = ids.slice(0, at).find((each) => each.id !== id && each.id.slice(0, 31) === id.slice(0, 31))
        if (!twin) return []
        return [
          {
            pointer: joinPointer(pointer, index, 'id'),
            evidence: `${id} and ${twin.id} differ in their last digits only`,
          },
        ]
      })
    }),
}
