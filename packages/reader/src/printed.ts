import type { Lines } from '@sendspec/facts'
import type { Prose } from './sentences/prose.ts'

/** Lines that the page prints as they are. */
export interface Printed {
  /** Without the indentation that the page puts before all of them. */
  readonly text: readonly string[]
  /** Line of the page on which it begins. */
  readonly line: number
  /** Columns of that indentation. */
  readonly indent?: number
}

export const linesOf = ({ text, line }: Printed): Lines => [line, line + Math.max(text.length, 1) - 1]

/** The same as one text. */
export const proseOfPrinted = ({ text, line, indent = 0 }: Printed): Prose => {
  const whole = text.join('\n')
  return {
    text: whole,
    markAt(offset) {
      const before = whole.slice(0, offset).split('\n')
      return { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + indent + 1 }
    },
  }
}
