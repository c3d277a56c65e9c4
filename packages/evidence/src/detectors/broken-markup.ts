import type { GapKind } from '@sendspec/facts'
import type { PageDetector } from './detector.ts'
import { markOf } from './fields.ts'

/** What is broken in a place that a reader could not make sense of. */
const reasons: Partial<Record<GapKind, string>> = {
  'broken-table': 'the row does not fit the columns of its table',
  'broken-markup': 'the markup does not close, or stands where it means nothing',
  'missing-separator': 'the members of this sketch have no commas between them, unlike the others of the page',
}

export const brokenMarkup: PageDetector = {
  id: 'broken-markup',
  looksAt: 'page',
  kind: 'broken-markup',
  severity: 'medium',
  about: 'A table, a sketch or a tag is broken, so that the page does not say what it means.',
  example: '`| group | count | list | no | How to group. |` in a table of four columns',
  find: ({ gaps }) =>
    gaps.flatMap((gap) => {
      const reason = reasons[gap.kind]
      return reason ? [{ ...markOf(gap), quote: gap.quote, evidence: `${reason}: ${gap.quote}` }] : []
    }),
}
