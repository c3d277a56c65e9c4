import { valuesAt } from '@sendspec/contract'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, listNames, markOf } from '../fields.ts'

export const oneSidedExample: PageDetector = {
  id: 'one-sided-example',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-example',
  severity: 'low',
  about: 'The items of an example show only one of two or three possible values.',
  find: (page) =>
    fieldsOf(page).flatMap(({ field, name, operation, examples, pointer }) => {
      const values = [...new Set(field.enum?.map(({ value }) => value))]
      const shown = examples.flatMap(({ value }) => valuesAt(value, pointer))
      const [first] = field.enum ?? []
      if (!first || values.length < 2 || values.length > 3 || shown.length < 2 || new Set(shown).size !== 1) return []
      const evidence = `\`${name}\` can be ${listNames(values)}, and is \`${shown[0]}\` in all ${shown.length} items of the example`
      return [{ ...markOf(first), quote: first.value, operation: operationTitle(operation), evidence }]
    }),
}
