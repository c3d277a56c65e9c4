import { operationTitle } from '../page/operation-title.ts'
import type { PageDetector } from './detector.ts'
import { headOf } from './fields.ts'

export const missingAuth: PageDetector = {
  id: 'missing-auth',
  looksAt: 'page',
  kind: 'missing-auth',
  severity: 'high',
  about: 'The page does not say how to authenticate.',
  example: 'no header in the sample call, no sentence about a token',
  find: ({ auth, mentions = [], operations }) => {
    const [first] = operations
    if (!first || auth.length > 0 || mentions.some(({ topic }) => topic === 'authentication')) return []
    const evidence = 'neither a sample call nor a sentence says how to authenticate'
    return [{ ...headOf(first), operation: operationTitle(first), evidence }]
  },
}
