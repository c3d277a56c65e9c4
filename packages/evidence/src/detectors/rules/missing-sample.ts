import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { headOf } from '../fields.ts'

export const missingSample: PageDetector = {
  id: 'missing-sample',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-example',
  severity: 'medium',
  about: 'An operation has no sample call.',
  find: ({ operations }) =>
    operations
      .filter(({ samples }) => samples.length === 0)
      .map((operation) => ({
        ...headOf(operation),
        operation: operationTitle(operation),
        evidence: `${operationTitle(operation)} has no sample call`,
      })),
}
