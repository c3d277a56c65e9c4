import { alternativesOf } from '../../page/declared-types.ts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf, writtenType } from '../fields.ts'

export const unknownType: PageDetector = {
  id: 'unknown-type',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-type',
  severity: 'medium',
  about: 'The type of a field allows any value.',
  find: (page) =>
    fieldsOf(page).flatMap(({ field, name, operation }) => {
      const type = writtenType(field)
      if (!type || field.fields.length > 0) return []
      const anything = alternativesOf(type.is, page).some(
        (option) => option.kind === 'unknown' || (option.kind === 'record' && option.values.kind === 'unknown'),
      )
      if (!anything) return []
      const evidence = `\`${name}\` is \`${type.text}\`: what it holds is not stated`
      return [{ ...markOf(type), quote: type.text, operation: operationTitle(operation), evidence }]
    }),
}
