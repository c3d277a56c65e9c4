import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { fieldsOf, markOf } from '../fields.ts'

export const approximateValue: PageDetector = {
  id: 'approximate-value',
  looksAt: 'page',
  class: 'gap',
  kind: 'approximate-value',
  severity: 'medium',
  about: 'A default or a limit is only approximately stated.',
  find: (page) =>
    fieldsOf(page).flatMap(({ field, name, operation }) =>
      (
        [
          ['default', field.default],
          ['maximum', field.maximum],
          ['minimum', field.minimum],
        ] as const
      ).flatMap(([what, stated]) =>
        stated?.approximate
          ? [
              {
                ...markOf(stated),
                quote: String(stated.value),
                operation: operationTitle(operation),
                evidence: `the ${what} of \`${name}\` is only stated as about ${stated.value}`,
              },
            ]
          : [],
      ),
    ),
}
