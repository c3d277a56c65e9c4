import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'

export const undescribedContainer: PageDetector = {
  id: 'undescribed-container',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-required',
  severity: 'low',
  about: 'An object appears only in the names of its fields, so whether it is optional is not stated.',
  find: (page) =>
    fieldsOf(page).flatMap(({ field, name, operation, part }) => {
      if (part === 'response' || field.fields.length === 0 || field.type || field.required) return []
      const evidence = `\`${name}\` appears only in the names of its fields: whether it is optional is not stated`
      return [{ ...markOf(field.name ?? field), quote: name, operation: operationTitle(operation), evidence }]
    }),
}
