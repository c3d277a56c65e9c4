import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'
import { pagingRole } from '../paging.ts'

export const missingMinimum: PageDetector = {
  id: 'missing-minimum',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-limit',
  severity: 'low',
  about: 'The smallest value of a parameter that counts is not stated.',
  find: (page) =>
    fieldsOf(page).flatMap((placed) => {
      const { field, name, operation } = placed
      const role = pagingRole(placed)
      if (!role || role === 'cursor' || field.minimum || field.enum) return []
      const evidence = `the smallest \`${name}\` is not stated`
      return [{ ...markOf(field.name ?? field), quote: name, operation: operationTitle(operation), evidence }]
    }),
}
