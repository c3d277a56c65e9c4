import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { headOf, statusesOf } from '../fields.ts'

export const missingRateLimit: PageDetector = {
  id: 'missing-rate-limit',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-rate-limit',
  severity: 'medium',
  about: 'The page neither states nor links to a rate limit.',
  find: ({ operations, links, mentions = [] }) => {
    const [first] = operations
    if (!first || mentions.some(({ topic }) => topic === 'rate-limit')) return []
    if (links.some(({ value }) => /rate-?limit|throttl|limits/i.test(value))) return []
    if (operations.flatMap(statusesOf).some(({ value }) => value === 429)) return []
    return [
      {
        ...headOf(first),
        operation: operationTitle(first),
        evidence: 'neither a rate limit nor the status 429 is mentioned',
      },
    ]
  },
}
