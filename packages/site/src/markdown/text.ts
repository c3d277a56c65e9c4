/** A code span. The text can contain backticks. */
export const code = (text: string): string => {
  const runs = text.match(/`+/g)?.map(({ length }) => length) ?? [0]
  const fence = '`'.repeat(Math.max(...runs) + 1)
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return fence + padding + text + padding + fence
}

/** A sentence with code spans and no other markup. */
export const prose = (text: string): string =>
  text.replace(/(`[^`]*`)|[<*[\]]/g, (found, span: string | undefined) => span ?? `\\${found}`)

export const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``

export const link = (label: string, to: string): string => `[${prose(label)}](${to})`

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string => {
  const row = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

/** Joins the sections that are not empty. */
export const document = (...sections: readonly (string | undefined)[]): string =>
  `${sections.filter((section) => section !== undefined && section !== '').join('\n\n')}\n`
