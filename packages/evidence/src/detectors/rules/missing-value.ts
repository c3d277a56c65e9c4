import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

export const missingValue: PageDetector = {
  id: 'missing-value',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-enum',
  severity: 'high',
  about: 'A list explains values without naming them.',
  find: ({ gaps }) => {
    const [first, ...others] = gaps.filter(({ kind }) => kind === 'lost-value')
    if (!first) return []
    return [
      {
        ...markOf(first),
        quote: first.quote,
        evidence: `${others.length + 1} values are explained without being named`,
      },
    ]
  },
}
