import type { Mark } from '@sendspec/facts'

/** Words that stand together on one line of the page; marked where the text begins, after an opening backtick. */
export interface Piece extends Mark {
  readonly text: string
  /** Set as code: a name or value, not a word of the sentence. */
  readonly code?: boolean
}

/** What the page says of one thing, as one text in which code stands between backticks. */
export interface Prose {
  readonly text: string
  /** Where on the page a character of the text stands. */
  readonly markAt: (offset: number) => Mark
  /** The links in it. */
  readonly links?: readonly Link[]
}

export interface Link {
  readonly text: string
  readonly href: string
}

/** Puts pieces together, a space between those of different lines. */
export const proseOf = (pieces: readonly Piece[]): Prose => {
  let text = ''
  let line: number | undefined
  const starts: { readonly offset: number; readonly piece: Piece }[] = []
  for (const piece of pieces) {
    if (line !== undefined && piece.line !== line && !text.endsWith(' ')) text += ' '
    line = piece.line
    starts.push({ offset: text.length + (piece.code ? 1 : 0), piece })
    text += piece.code ? `\`${piece.text}\`` : piece.text
  }
  return {
    text,
    markAt(offset) {
      const start = starts.findLast((each) => each.offset <= offset) ?? starts[0]
      if (!start) return { line: 1, column: 1 }
      return { line: start.piece.line, column: start.piece.column + offset - start.offset }
    },
  }
}
