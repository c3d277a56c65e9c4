import type { Block } from '../blocks/block.ts'
import { joined, slice } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'

/** A line without its indentation, and where it is. */
export interface Line {
  readonly indent: number
  /** Empty for an empty line. */
  readonly text: string
  readonly offset: number
}

export interface State {
  readonly locate: (offset: number) => { readonly line: number; readonly column: number }
  readonly blocks: Block[]
  /** Styles of underlines, outermost first. */
  readonly styles: string[]
  /** Depth of the list that is being read. */
  readonly depth: number
}

const inlines =
  /``(?<literal>[^`]+)``|:[\w:+-]+:`(?<role>[^`<]+?)(?:\s*<[^>`]*>)?`|`(?<link>[^`<]+?)(?:\s*<[^>`]*>)?`_{0,2}|\*\*(?<strong>[^*]+)\*\*|(?<![\w*])\*(?<em>[^*\s][^*]*)\*(?![\w*])/g

/** The words of a line: code between backticks, other markup taken off. */
export const proseOf = ({ text, offset }: Line, { locate }: State): Prose => {
  const source: Prose = { text, markAt: (at) => locate(offset + at) }
  const parts: Prose[] = []
  let from = 0
  for (const match of text.matchAll(inlines)) {
    const { literal, role, link, strong, em } = match.groups ?? {}
    const word = literal ?? role ?? link ?? strong ?? em ?? ''
    const at = match.index + match[0].indexOf(word)
    const own = slice(source, at, at + word.length)
    const tick: Prose = { text: '`', markAt: () => own.markAt(0) }
    if (match.index > from) parts.push(slice(source, from, match.index))
    parts.push(...(literal ? [tick, own, tick] : [own]))
    from = match.index + match[0].length
  }
  parts.push(slice(source, from))
  return joined(parts)
}
