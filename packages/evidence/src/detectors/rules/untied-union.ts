import { alternativesOf } from '../../page/declared-types.ts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf, writtenType } from '../fields.ts'
import { distinctBy } from '../values.ts'

export const untiedUnion: PageDetector = {
  id: 'untied-union',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-type',
  severity: 'medium',
  about: 'A field has one of two different types, and the page does not say which one applies when.',
  find: (page) => {
    const untied = fieldsOf(page).flatMap(({ field, name, operation, part }) => {
      const type = writtenType(field)
      const kinds = new Set(
        type && alternativesOf(type.is, page).map(({ kind }) => (kind === 'integer' ? 'number' : kind)),
      )
      for (const kind of ['null', 'literal', 'unknown', 'named'] as const) kinds.delete(kind)
      if (!type || part !== 'response' || kinds.size < 2) return []
      const evidence = `\`${name}\` is \`${type.text}\`, and the page does not say which one applies when`
      return [{ ...markOf(type), quote: type.text, operation: operationTitle(operation), evidence }]
    })
    return distinctBy(untied, ({ line, column }) => `${line}:${column}`)
  },
}
