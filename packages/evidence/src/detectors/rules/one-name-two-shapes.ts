import { isObject } from '@sendspec/contract'
import type { PayloadDetector } from '../detector.ts'
import { valuesOf } from '../values.ts'

export const oneNameTwoShapes: PayloadDetector = {
  id: 'one-name-two-shapes',
  looksAt: 'payload',
  class: 'polish',
  kind: 'name-disagreement',
  severity: 'low',
  about: 'One key holds an object in one place of a body and a list in another.',
  find: ({ body }) => {
    const named = valuesOf(body).filter(
      ({ value, path }) => typeof path.at(-1) === 'string' && typeof value === 'object' && value !== null,
    )
    return [...Map.groupBy(named, ({ path }) => path.at(-1))].flatMap(([key, group]) => {
      const object = group.find(({ value }) => isObject(value))
      const list = group.find(({ value }) => Array.isArray(value))
      if (!object || !list) return []
      return [{ pointer: list.pointer, evidence: `\`${key}\` is a list here and an object at ${object.pointer}` }]
    })
  },
}
