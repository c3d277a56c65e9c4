import { codeBlock, markdownTable } from '@sendspec/contract'

/** A table with its columns aligned, as the formatter writes it: a README is also read as text. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable(head, rows, { padded: true })

/** A block of TypeScript. */
export const code = (...lines: readonly string[]): string => codeBlock('ts', lines.join('\n'))
