/** Widest line of generated code. Its layout is that of this repository's formatter. */
export const width = 120

export const indent = (text: string): string =>
  text.includes('\n') ? text.replace(/^(?=.)/gm, '  ') : text && `  ${text}`

const fits = (...parts: readonly string[]): boolean =>
  parts.join('').length <= width && !parts.some((part) => part.includes('\n'))

/**
 * `before`, the parts between the brackets, `after`: on one line if it fits, else with one part a line.
 * @param options.column Indentation of the text.
 */
export const bracketed = (options: {
  before: string
  open: string
  parts: readonly string[]
  close: string
  after?: string
  padded?: boolean
  column?: number
}): string => {
  const { before, open, parts, close, after = '', padded = false, column = 0 } = options
  const pad = padded && parts.length > 0 ? ' ' : ''
  const line = `${before}${open}${pad}${parts.join(', ')}${pad}${close}${after}`
  if (fits(' '.repeat(column), line)) return line
  // Arguments of a type end without a comma.
  const commaAfter = (index: number): string => (open === '<' && index === parts.length - 1 ? '' : ',')
  const lines = parts.map((part, index) => `${indent(part)}${commaAfter(index)}\n`)
  return `${before}${open}\n${lines.join('')}${close}${after}`
}

/** `head A | B`, or one option a line. */
export const union = (parts: { head: string; options: readonly string[]; column?: number }): string => {
  const { head, options, column = 0 } = parts
  const line = `${head} ${options.join(' | ')}`
  if (options.length < 2 || fits(' '.repeat(column), line)) return line
  return `${head}\n${options.map((option) => indent(`| ${indent(option).trimStart()}`)).join('\n')}`
}

/** A function and its value: on one line if it fits. */
export const arrow = ({ head, value, column = 0 }: { head: string; value: string; column?: number }): string =>
  fits(' '.repeat(column), head, ' ', value) ? `${head} ${value}` : `${head}\n${indent(value)}`

/** A comment on one line if it fits, else on several. Empty without lines. */
export const jsdoc = (lines: readonly string[], column = 0): string => {
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'))
  if (safe.length === 0) return ''
  if (safe.length === 1 && fits(' '.repeat(column), `/** ${safe[0]} */`)) return `/** ${safe[0]} */\n`
  return `/**\n${safe.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
}

/** Breaks prose into lines. */
export const wrap = (prose: string, column = 0): string[] => {
  const lines: string[] = []
  for (const word of prose.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width - 4 - column)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
