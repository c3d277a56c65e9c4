import { safeAddress } from './safe-address.ts'

/** Text that has code spans and no other markup, as Markdown. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/(`[^`]*`)|[<*[\]]/g, (found, span: string | undefined) => span ?? `\\${found}`)

/** A code span, also of text that has backticks itself. */
export const codeSpan = (text: string): string => {
  const runs = text.match(/`+/g)?.map(({ length }) => length) ?? [0]
  const fence = '`'.repeat(Math.max(...runs) + 1)
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return fence + padding + text + padding + fence
}

/** A fenced block of code. */
export const codeBlock = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``

/** The fenced blocks of code in a language, without their fences. */
export const codeBlocksIn = (markdown: string, language: string): readonly string[] => {
  const blocks: { readonly language: string; text: string }[] = []
  let isOpen = false
  for (const line of markdown.split('\n')) {
    const block = blocks.at(-1)
    if (!isOpen && line.startsWith('```')) blocks.push({ language: line.slice(3), text: '' })
    else if (isOpen && line !== '```' && block) block.text += `${line}\n`
    if (line.startsWith('```') && (!isOpen || line === '```')) isOpen = !isOpen
  }
  return blocks.filter((block) => block.language === language).map(({ text }) => text)
}

/** A link. An address that can't be followed is left out. */
export const markdownLink = (label: string, to: string): string => {
  const address = safeAddress(to)
  return address === undefined ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](${address})`
}

/** A heading of a column; those of numbers are aligned to the right. */
export type Column = string | { readonly head: string; readonly numeric: true }

type Cell = string | number

/**
 * A table in Markdown.
 * @param options.padded Pad the cells of a column to one width, as formatters do. @default false
 */
export const markdownTable = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { padded = false }: { readonly padded?: boolean } = {},
): string => {
  const heads = columns.map((column) => (typeof column === 'string' ? column : column.head))
  const cells = [heads, ...rows].map((row) => row.map(cellText))
  const widths = columns.map((_, index) => Math.max(3, ...cells.map((row) => lengthOf(row[index] ?? ''))))
  const fill = (text: string, index: number, by = ' '): string =>
    padded ? text + by.repeat((widths[index] ?? 0) - lengthOf(text)) : text
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`
  const rule = columns.map((column, index) => (typeof column === 'string' ? fill('---', index, '-') : '---:'))
  const [head = '', ...others] = cells.map((row) => line(row.map((text, index) => fill(text, index))))
  return [head, line(rule), ...others].join('\n')
}

const cellText = (cell: Cell): string => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')
const lengthOf = (text: string): number => [...text].length
