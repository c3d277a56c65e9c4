import type { Gap, GapKind } from '@sendspec/facts'
import { quoteOf } from '../page-text.ts'
import type { Prose } from '../sentences/prose.ts'

/** A gap that quotes the line it begins on. */
export const gapAt = (kind: GapKind, { text, markAt }: Prose, offset = 0): Gap => {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const [line = ''] = text.slice(start).split('\n')
  return { kind, ...markAt(offset), quote: quoteOf(line) }
}
