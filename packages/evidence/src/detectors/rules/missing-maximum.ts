import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'
import { pagingRole } from '../paging.ts'

export const missingMaximum: PageDetector = {
  id: 'missing-maximum',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-limit',
  severity: 'medium',
  about: 'The largest page that can be asked for is not stated.',
  find: (page) =>
    fieldsOf(page).flatMap((placed) => {
      const { field, name, operation } = placed
      if (pagingRole(placed) !== 'size' || field.maximum || field.enum) return []
      const evidence = `the largest \`${name}\` is not stated`
      return [{ ...markOf(field.name ?? field), quote: name, operation: operationTitle(operation), evidence }]
    }),
}
