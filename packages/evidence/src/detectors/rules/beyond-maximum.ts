import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf, statusesOf } from '../fields.ts'

export const beyondMaximum: PageDetector = {
  id: 'beyond-maximum',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-limit',
  severity: 'low',
  about: 'A parameter has a maximum, and no status is documented for a larger value.',
  find: (page) =>
    fieldsOf(page).flatMap(({ field, name, operation, part }) => {
      const { maximum } = field
      if (part === 'response' || !maximum || statusesOf(operation).some(({ value }) => value === 400 || value === 422))
        return []
      const evidence = `the maximum of \`${name}\` is ${maximum.value}, and what a larger value does is not stated`
      return [{ ...markOf(maximum), quote: String(maximum.value), operation: operationTitle(operation), evidence }]
    }),
}
