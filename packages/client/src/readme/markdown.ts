const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A table with its columns aligned, as the formatter writes it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const lines = [head, ...rows].map((row) => row.map(cell))
  const widths = head.map((_, column) => Math.max(3, ...lines.map((row) => [...(row[column] ?? '')].length)))
  const write = (row: readonly string[]): string =>
    `| ${row.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - [...text].length)).join(' | ')} |`
  const [first = [], ...rest] = lines
  return [write(first), write(widths.map((width) => '-'.repeat(width))), ...rest.map(write)].join('\n')
}

/** A block of TypeScript. */
export const code = (...lines: readonly string[]): string => ['```ts', ...lines, '```'].join('\n')
