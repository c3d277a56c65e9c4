import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'
import { keyInWords } from '../values.ts'
import { counts } from './counting-number.ts'

export const impliedInteger: PageDetector = {
  id: 'implied-integer',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-type',
  severity: 'low',
  about: 'The page only implies that a field or parameter is a whole number.',
  find: (page) =>
    fieldsOf(page)
      .filter(
        ({ field, name }) =>
          field.type === undefined && !field.minimum && !field.maximum && counts.test(keyInWords(name)),
      )
      .map(({ field, name, operation }) => ({
        ...markOf(field.name ?? field),
        operation: operationTitle(operation),
        evidence: `the page only implies that \`${name}\` is a whole number`,
      })),
}
