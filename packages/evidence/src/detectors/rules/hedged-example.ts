import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

export const hedgedExample: PageDetector = {
  id: 'hedged-example',
  looksAt: 'page',
  class: 'polish',
  kind: 'approximate-value',
  severity: 'low',
  about: 'A body only "might" look like the example.',
  find: ({ mentions = [] }) =>
    mentions
      .filter(({ topic }) => topic === 'hedged-example')
      .map((mention) => ({
        ...markOf(mention),
        quote: mention.quote,
        evidence: `"${mention.quote}" leaves open which of the keys shown are always there`,
      })),
}
