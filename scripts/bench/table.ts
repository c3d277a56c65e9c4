/** A Markdown table. The first row is the header. */
export const table = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells, index) => `| ${cells.join(' | ')} |${index === 0 ? `\n|${cells.map(() => '---|').join('')}` : ''}`)
    .join('\n')
