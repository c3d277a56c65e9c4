import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

export const alwaysByDefault: PageDetector = {
  id: 'always-by-default',
  looksAt: 'page',
  class: 'polish',
  kind: 'ambiguous-wording',
  severity: 'low',
  about: 'A sentence says both "always" and "by default".',
  find: ({ mentions = [] }) =>
    mentions
      .filter(({ topic }) => topic === 'always-by-default')
      .map((mention) => ({
        ...markOf(mention),
        quote: mention.quote,
        evidence: `"${mention.quote}" says both that it cannot be changed and that it can`,
      })),
}
