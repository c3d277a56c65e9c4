import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

export const unclearPlace: PageDetector = {
  id: 'unclear-place',
  looksAt: 'page',
  class: 'polish',
  kind: 'ambiguous-wording',
  severity: 'low',
  about: 'A heading does not say whether its parameters belong in the path, the query or the body.',
  find: (page) =>
    page.operations.flatMap((operation) => {
      const { parameters, path } = operation
      // Without a path no place can be clear; that is reported of the call.
      if (!path) return []
      const open = parameters.filter(
        ({ in: place, name, heading }) => !place && heading && !(name && path.value.includes(`{${name.value}}`)),
      )
      return [...Map.groupBy(open, ({ heading }) => heading?.line).values()].flatMap(([first]) =>
        first?.heading
          ? [
              {
                ...markOf(first.heading),
                quote: first.heading.value,
                operation: operationTitle(operation),
                evidence: `"${first.heading.value}" does not say whether the parameters below it belong in the path or in the query`,
              },
            ]
          : [],
      )
    }),
}
