import { operationTitle } from '../page/operation-title.ts'
import type { PageDetector } from './detector.ts'
import { headOf } from './fields.ts'

export const missingError: PageDetector = {
  id: 'missing-error',
  looksAt: 'page',
  kind: 'missing-error',
  severity: 'high',
  about: 'An operation documents no error status.',
  example: 'one response, `200`, and no other status',
  find: ({ operations }) => {
    const silent = operations.filter(
      ({ responses, statuses }) =>
        !responses.some(({ status }) => (status?.value ?? 0) >= 400) && !statuses.some(({ value }) => value >= 400),
    )
    return silent.map((operation) => ({
      ...headOf(operation),
      operation: operationTitle(operation),
      evidence: `${operationTitle(operation)} documents no error status`,
    }))
  },
}
