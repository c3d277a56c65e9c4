/** A ledger's text has code spans and no other markup. */
export const prose = (text: string): string =>
  text.replace(/(`[^`]*`)|[<*[\]]/g, (found, span: string | undefined) => span ?? `\\${found}`)

/** A code span, also of text that holds backticks itself. */
export const code = (text: string): string => {
  const runs = text.match(/`+/g)?.map(({ length }) => length) ?? [0]
  const fence = '`'.repeat(Math.max(...runs) + 1)
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return fence + padding + text + padding + fence
}

/** A heading of a column; those of numbers are aligned to the right. */
export interface Column {
  readonly head: string
  readonly numeric?: true
}

/** A table in Markdown. */
export const table = (columns: readonly Column[], rows: readonly (readonly string[])[]): string => {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = columns.map(({ numeric }) => (numeric ? '---:' : '---'))
  return [row(columns.map(({ head }) => head)), row(rule), ...rows.map(row)].join('\n')
}
