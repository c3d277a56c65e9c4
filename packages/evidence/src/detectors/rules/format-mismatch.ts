import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { shown as inWords } from '../example-values.ts'
import { fieldsOf, markOf, shownFor } from '../fields.ts'
import { standardOf } from '../standards.ts'
import { otherThan } from './wrong-standard.ts'

export const formatMismatch: PageDetector = {
  id: 'format-mismatch',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'format-mismatch',
  severity: 'medium',
  about: 'An example shows a value that does not have the documented format.',
  find: (page) =>
    fieldsOf(page).flatMap((placed) => {
      const { format } = placed.field
      const named = format && !format.inferred ? standardOf(format.value) : undefined
      if (!format || !named) return []
      const wrong = shownFor(placed).find(
        ({ value }) => typeof value === 'string' && value !== '' && !named.value.test(value),
      )
      if (!wrong || otherThan(named, placed)) return []
      return [
        {
          ...markOf(format),
          quote: format.value,
          operation: operationTitle(placed.operation),
          evidence: `\`${placed.name}\` is said to be in ${format.value} format, and the example on line ${wrong.line} has ${inWords(wrong.value)}`,
        },
      ]
    }),
}
