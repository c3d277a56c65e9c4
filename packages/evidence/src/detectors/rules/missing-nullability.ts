import { alternativesOf } from '../../page/declared-types.ts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf, writtenType } from '../fields.ts'

export const missingNullability: PageDetector = {
  id: 'missing-nullability',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-nullability',
  severity: 'medium',
  about: 'Whether any value of a response can be null is not stated.',
  find: (page) => {
    if (page.mentions?.some(({ topic }) => topic === 'null')) return []
    const fields = fieldsOf(page).filter(
      ({ part, field, response }) =>
        part === 'response' && writtenType(field) && (response?.status?.value ?? 200) < 300,
    )
    return [...Map.groupBy(fields, ({ operation }) => operation)].flatMap(([operation, own]) => {
      const isStated = own.some(
        ({ field }) =>
          field.nullable ||
          field.required?.value === false ||
          alternativesOf(field.type?.is ?? { kind: 'unknown' }, page).some(({ kind }) => kind === 'null'),
      )
      const [first] = own
      // The few fields of an envelope are seldom null.
      if (isStated || !first || own.length < 5) return []
      const evidence = `none of the ${own.length} fields of the response is said to be nullable or never null`
      return [
        { ...markOf(first.field), quote: first.name, whole: true, operation: operationTitle(operation), evidence },
      ]
    })
  },
}
