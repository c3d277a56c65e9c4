import type { GapKind } from '@sendspec/facts'
import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

/** Why a reader skipped a place. */
const reasons: Partial<Record<GapKind, string>> = {
  'broken-table': 'the row does not match the columns of its table',
  'broken-markup': 'the markup is not closed, or has no meaning here',
  'missing-separator': 'the members of this sketch have no commas between them, unlike the others of the page',
}

export const brokenMarkup: PageDetector = {
  id: 'broken-markup',
  looksAt: 'page',
  class: 'polish',
  kind: 'broken-markup',
  severity: 'medium',
  about: 'A broken table, sketch or tag leaves the meaning of the page open.',
  find: ({ gaps }) =>
    gaps.flatMap((gap) => {
      const reason = reasons[gap.kind]
      return reason ? [{ ...markOf(gap), quote: gap.quote, evidence: `${reason}: ${gap.quote}` }] : []
    }),
}
