import { groupByPlace, isObject, withoutIndexes } from '@sendspec/contract'
import type { PayloadDetector } from '../detector.ts'
import { valuesOf } from '../values.ts'

export const onlyNull: PayloadDetector = {
  id: 'only-null',
  looksAt: 'payload',
  class: 'gap',
  kind: 'missing-type',
  severity: 'medium',
  about: 'A key is null everywhere in the body, so that its type cannot be seen.',
  find: ({ body }) => {
    const leaves = valuesOf(body).filter(
      ({ value, path }) => path.length > 0 && !isObject(value) && !Array.isArray(value),
    )
    const filled = new Set(leaves.filter(({ value }) => value !== null).map(({ pointer }) => withoutIndexes(pointer)))
    const containers = new Set(
      valuesOf(body)
        .filter(({ value }) => typeof value === 'object' && value !== null)
        .map(({ pointer }) => withoutIndexes(pointer)),
    )
    const nulls = leaves.filter(
      ({ value, pointer }) =>
        value === null && !filled.has(withoutIndexes(pointer)) && !containers.has(withoutIndexes(pointer)),
    )
    return groupByPlace(nulls, () => '').map(({ first, count }) => ({
      pointer: first.pointer,
      evidence: `\`${first.path.at(-1)}\` is null${count > 1 ? ` in all ${count} places` : ''}, so its type cannot be seen`,
      repeats: 'missing-type',
    }))
  },
}
