import type { PageDetector } from '../detector.ts'
import { markOf, statusesOf } from '../fields.ts'

export const only200Succeeds: PageDetector = {
  id: 'only-200-succeeds',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'status-wording',
  severity: 'medium',
  about: 'A sentence says that every status but 200 is an error, and an operation succeeds with another.',
  find: (page) => {
    const others = page.operations.flatMap(statusesOf).filter(({ value }) => value > 200 && value < 300)
    const [other] = others
    if (!other) return []
    return (page.mentions ?? [])
      .filter(({ topic }) => topic === 'only-200-succeeds')
      .map((mention) => ({
        ...markOf(mention),
        quote: mention.quote,
        evidence: `errors are said to have a status that is not 200, and line ${other.line} has a success with ${other.value}`,
      }))
  },
}
