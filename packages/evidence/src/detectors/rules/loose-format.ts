import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, listNames, markOf } from '../fields.ts'

/** Formats with several notations, and a format with one. */
const loose: readonly (readonly [RegExp, string])[] = [[/^ISO[- ]?8601$/i, 'RFC 3339, or a pattern,']]

export const looseFormat: PageDetector = {
  id: 'loose-format',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-format',
  severity: 'low',
  about: 'The standard that the page names allows several notations, and the page does not say which one it uses.',
  find: (page) =>
    loose.flatMap(([name, better]) => {
      const fields = fieldsOf(page).filter(
        ({ field: { format } }) => format && !format.inferred && name.test(format.value),
      )
      const [first] = fields
      if (!first?.field.format) return []
      return [
        {
          ...markOf(first.field.format),
          quote: first.field.format.value,
          operation: operationTitle(first.operation),
          evidence: `${first.field.format.value} has many notations; ${better} would say which one ${listNames(fields.map(({ name: each }) => each))} has`,
        },
      ]
    }),
}
