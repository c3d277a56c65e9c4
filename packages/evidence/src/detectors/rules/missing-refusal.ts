import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { markOf, statusesOf } from '../fields.ts'

export const missingRefusal: PageDetector = {
  id: 'missing-refusal',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-error',
  severity: 'medium',
  about: 'A permission is required, and what happens without it is not stated.',
  find: ({ operations }) =>
    operations.flatMap((operation) => {
      const [first] = operation.permissions
      if (!first || statusesOf(operation).some(({ value }) => value === 401 || value === 403)) return []
      const evidence = `\`${first.value}\` is required, and what ${operationTitle(operation)} answers without it is not stated`
      return [
        {
          ...markOf(first),
          quote: first.value,
          operation: operationTitle(operation),
          evidence,
          repeats: 'missing-error',
        },
      ]
    }),
}
