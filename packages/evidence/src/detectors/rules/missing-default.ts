import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'
import { isRequired, pagingRole } from '../paging.ts'

export const missingDefault: PageDetector = {
  id: 'missing-default',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-default',
  severity: 'medium',
  about: 'The default of an optional parameter is not stated.',
  find: (page) =>
    fieldsOf(page).flatMap((placed) => {
      const { field, name, operation, part } = placed
      if (part === 'response' || field.default || isRequired(field)) return []
      const role = pagingRole(placed)
      const chooses = part === 'parameter' && (field.enum?.length ?? 0) > 1
      if (((!role || role === 'cursor') && !chooses) || /^filters?\b/.test(name)) return []
      const evidence = `what applies without \`${name}\` is not stated`
      return [{ ...markOf(field.name ?? field), quote: name, operation: operationTitle(operation), evidence }]
    }),
}
