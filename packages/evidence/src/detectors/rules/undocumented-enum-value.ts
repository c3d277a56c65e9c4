import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf, shownFor } from '../fields.ts'

export const undocumentedEnumValue: PageDetector = {
  id: 'undocumented-enum-value',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'undocumented-enum-value',
  severity: 'high',
  about: 'An example shows a value that the list of possible values lacks.',
  find: (page) =>
    fieldsOf(page).flatMap((placed) => {
      const { field, name, operation } = placed
      const values = field.enum ?? []
      const [first] = values
      if (!first) return []
      const known = new Set(values.map(({ value }) => value))
      const shown = shownFor(placed).flatMap(({ value, line }) =>
        (Array.isArray(value) ? value : [value]).map((each) => ({ value: each, line })),
      )
      const strangers = shown.filter(({ value }) => typeof value === 'string' && value !== '' && !known.has(value))
      return [...new Map(strangers.map((each) => [each.value, each])).values()].map(({ value, line }) => ({
        ...markOf(first),
        quote: first.value,
        operation: operationTitle(operation),
        evidence: `the example on line ${line} has \`${value}\` for \`${name}\`, and the list of ${known.size} values lacks it`,
      }))
    }),
}
