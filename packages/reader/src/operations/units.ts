import type { Block, Call, Code, Enter, Field, Item, Leave, Table } from '../blocks/block.ts'
import { linesOf, slice, trimmed } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import { looksLikeHeading, requestLineOf, statusLabelOf } from './cues.ts'
import { withNamedFields } from './named-fields.ts'
import { sectionOf } from './sections.ts'

export interface Line {
  readonly kind: 'line'
  readonly text: Prose
  /** Set where the line is marked as a heading. */
  readonly depth?: number
  /** Set for the text of a link to another page. */
  readonly isLink?: true
  /** Set for what says more about the item of a list that it is in. */
  readonly inItem?: true
  /** Whether it stands by itself. */
  readonly isAlone: boolean
  /** Whether it names what the text below it is about: no request, no status, no label of a part. */
  readonly isTopic: boolean
}

/** What a page is read by: its lines of prose one by one, everything else as it is. */
export type Unit = Line | Item | Code | Table | Call | Field | Enter | Leave

/** Cuts blocks into units. Where no heading is marked, a line that looks like one is one. */
export const unitsOf = (blocks: readonly Block[], hasHeadings: boolean): readonly Unit[] =>
  withNamedFields(blocks).flatMap((block): readonly Unit[] => {
    if (block.kind === 'heading') {
      const { text, depth } = block
      return text.text === '' ? [] : [{ kind: 'line', text, depth, isAlone: true, isTopic: isPlainTopic(text) }]
    }
    if (block.kind === 'item' && !hasHeadings) return unitsOfItem(block)
    if (block.kind !== 'paragraph') return [block]
    const lines = linesOf(block.text)
    const { isLink, inItem } = block
    return lines.map((text, index) => {
      const before = lines[index - 1]?.text
      const isFree = before === undefined || /[.:!?]$/.test(before) || looksLikeHeading(before)
      const isTopic = !hasHeadings && isFree && looksLikeHeading(text.text) && isPlainTopic(text)
      return {
        kind: 'line',
        text,
        isAlone: lines.length === 1,
        isTopic,
        ...(isLink && { isLink }),
        ...(inItem && { inItem }),
      }
    })
  })

/** Where no heading is marked, one right below a list seems to belong to its last item. */
const unitsOfItem = (item: Item): readonly Unit[] => {
  const lines = linesOf(item.text)
  const end = lines.findIndex(
    ({ text }, index) => index > 0 && (sectionOf(text) !== undefined || looksLikeHeading(text)),
  )
  if (end < 0) return [item]
  const own = slice(item.text, 0, lengthTo(item.text, lines[end]))
  const rest = lines.slice(end).map((text): Line => {
    const isTopic = looksLikeHeading(text.text) && isPlainTopic(text)
    return { kind: 'line', text, isAlone: false, isTopic }
  })
  return [{ ...item, text: trimmed(own) }, ...rest]
}

/** How much of a text stands before one of its lines. */
const lengthTo = ({ text, markAt }: Prose, line: Prose | undefined): number => {
  const from = line?.markAt(0)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (markAt(at + 1).line === from?.line) return at
  return text.length
}

const isPlainTopic = (text: Prose): boolean => !requestLineOf(text) && !statusLabelOf(text) && !sectionOf(text.text)
