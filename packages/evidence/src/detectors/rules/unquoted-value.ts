import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

export const unquotedValue: PageDetector = {
  id: 'unquoted-value',
  looksAt: 'page',
  class: 'polish',
  kind: 'missing-type',
  severity: 'low',
  about: 'Values without quotation marks are in the place of a type.',
  find: ({ gaps }) =>
    gaps
      .filter(({ kind }) => kind === 'unquoted-value')
      .map((gap) => ({
        ...markOf(gap),
        quote: gap.quote,
        evidence: `\`${gap.quote}\` is in the place of a type without quotation marks, like the name of one`,
      })),
}
