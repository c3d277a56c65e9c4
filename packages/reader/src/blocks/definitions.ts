import type { Prose } from '../sentences/prose.ts'
import type { Block } from './block.ts'
import { after, joined, linesOf, slice, trimmed } from './passage.ts'

/** Begins the definition of the term on the line above: `: What it is.` */
const mark = /^:\s+(?=\S)/
const term = /^[^\s:`][^\s`]*$|^:[A-Za-z][\w-]*$|^`[^`]+`$/

/**
 * A paragraph as the list that it is where its lines are terms and definitions: `term` – definition.
 * See https://pandoc.org/MANUAL.html#definition-lists.
 */
export const withDefinitions = (block: Block): readonly Block[] => {
  if (block.kind !== 'paragraph') return [block]
  const rows = linesOf(block.text)
  if (rows.length > 1 && rows.every(({ text }) => row.test(text))) return rows.map(itemOfRow)
  if (!/\n\s*:\s+\S/.test(block.text.text)) return [block]
  const blocks: Block[] = []
  let told: Prose[] = []
  const tell = (): void => {
    if (told.length > 0) blocks.push({ ...block, text: lined(told) })
    told = []
  }
  let defined: Prose[] = []
  const define = (): void => {
    if (defined.length > 0) blocks.push({ kind: 'item', depth: 1, text: trimmed(joined(defined)) })
    defined = []
  }
  const lines = linesOf(block.text)
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    const own = mark.exec(line.text)
    if (own && defined.length > 0) defined.push(slice(line, own[0].length), after(line, ' '))
    else if (term.test(line.text) && next && mark.test(next.text)) {
      tell()
      define()
      defined = [...ticked(line), after(line, ' – ')]
    } else if (defined.length > 0) defined.push(line, after(line, ' '))
    else told.push(line)
  })
  tell()
  define()
  return blocks
}

/** A row of a table without a head: a name as code, a bar, and words. */
const row = /^`[^`|]+`\s*\|\s*(?=\S)/

const itemOfRow = (line: Prose): Block => {
  const bar = line.text.indexOf('|')
  const name = trimmed(slice(line, 0, bar))
  return { kind: 'item', depth: 1, text: joined([name, after(name, ' – '), trimmed(slice(line, bar + 1))]) }
}

/** A term as code, so that its name can have any form. */
const ticked = (line: Prose): readonly Prose[] => {
  if (line.text.startsWith('`')) return [line]
  const tick = (at: Prose): Prose => ({ text: '`', markAt: () => at.markAt(0) })
  return [tick(line), line, after(line, '`')]
}

const lined = (lines: readonly Prose[]): Prose =>
  joined(lines.flatMap((line, index) => (index === 0 ? [line] : [after(lines[index - 1] as Prose, '\n'), line])))
