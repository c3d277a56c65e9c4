import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'

export const defaultNotListed: PageDetector = {
  id: 'default-not-listed',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'enum-disagreement',
  severity: 'medium',
  about: 'The default is not among the possible values.',
  find: (page) =>
    fieldsOf(page).flatMap(({ field, name, operation }) => {
      const { default: fallback, enum: values } = field
      if (!fallback || typeof fallback.value !== 'string' || !values || values.length < 2) return []
      if (values.some(({ value }) => value === fallback.value)) return []
      return [
        {
          ...markOf(fallback),
          quote: fallback.value,
          operation: operationTitle(operation),
          evidence: `the default of \`${name}\` is \`${fallback.value}\`, and its list of ${values.length} values lacks it`,
        },
      ]
    }),
}
