import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { headOf } from '../fields.ts'

export const missingEndpoint: PageDetector = {
  id: 'missing-endpoint',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-parameter',
  severity: 'high',
  about: 'An operation is described without its method or its path.',
  find: ({ operations }) =>
    operations.flatMap((operation) => {
      const missing = (['method', 'path'] as const).filter((key) => !operation[key])
      if (missing.length === 0) return []
      return [
        {
          ...headOf(operation),
          operation: operationTitle(operation),
          evidence: `no ${missing.join(' and no ')} is stated`,
        },
      ]
    }),
}
