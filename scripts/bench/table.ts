/** A Markdown table; the first row is its head. */
export const table = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells, index) => `| ${cells.join(' | ')} |${index === 0 ? `\n|${cells.map(() => '---|').join('')}` : ''}`)
    .join('\n')
