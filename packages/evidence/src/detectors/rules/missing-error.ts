import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { headOf } from '../fields.ts'

export const missingError: PageDetector = {
  id: 'missing-error',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-error',
  severity: 'medium',
  about: 'An operation documents no error status.',
  find: ({ operations, links, gaps }) => {
    if (links.some(({ value }) => /\b(?:errors?|error-codes|status-codes)\b/i.test(value))) return []
    // A status in a place that means nothing is still a status.
    if (gaps.some(({ kind, quote }) => kind === 'misplaced-status' && /\b[45]\d\d\b/.test(quote))) return []
    const silent = operations.filter(
      ({ responses, statuses }) =>
        !responses.some(({ status }) => (status?.value ?? 0) >= 400) && !statuses.some(({ value }) => value >= 400),
    )
    return silent.map((operation) => ({
      ...headOf(operation),
      operation: operationTitle(operation),
      evidence: `${operationTitle(operation)} documents no error status`,
      repeats: 'unnamed-error',
    }))
  },
}
