const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' }
const isCloser = new Set(Object.values(closers))
/** What certainly is no code, where a bracket was never closed. */
const outside = /^\s*(?:#{1,6}\s|```|(?:GET|POST|PUT|PATCH|DELETE)\s+\/)/

export interface Closing {
  readonly last: number
  /** Whether the brackets are closed there; otherwise it is the last line that can be code. */
  readonly closed: boolean
}

/** The line on which the brackets that open from a line on are closed, at most `reach` lines below it. */
export const closingOf = (lines: readonly string[], from: number, reach: number): Closing => {
  let depth = 0
  let inComment = false
  for (let line = from; line < Math.min(lines.length, from + reach); line += 1) {
    const text = lines[line] ?? ''
    if (line > from && outside.test(text)) break
    ;({ depth, inComment } = scan(text, depth, inComment))
    if (depth <= 0 && !inComment) return { last: line, closed: true }
  }
  return { last: endOfParagraph(lines, from), closed: false }
}

const endOfParagraph = (lines: readonly string[], from: number): number => {
  let last = from
  while (last + 1 < lines.length && lines[last + 1]?.trim() && !outside.test(lines[last + 1] ?? '')) last += 1
  return last
}

const scan = (text: string, from: number, comment: boolean): { depth: number; inComment: boolean } => {
  let depth = from
  let inComment = comment
  let quote = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    const two = text.slice(at, at + 2)
    if (inComment) inComment = two !== '*/'
    else if (quote) {
      if (character === '\\') at += 1
      else if (character === quote) quote = ''
    } else if (two === '/*') inComment = true
    else if (two === '//') break
    else if (character === '"' || character === "'" || character === '`') quote = character
    else if (closers[character]) depth += 1
    else if (isCloser.has(character)) depth -= 1
  }
  return { depth, inComment }
}

/** The deepest nesting of brackets in a text: a bound for parsers that recurse. Strings count too, which only makes it larger. */
export const depthOf = (text: string): number => {
  let depth = 0
  let deepest = 0
  for (const character of text) {
    if (closers[character] || character === '<') deepest = Math.max(deepest, ++depth)
    else if (isCloser.has(character) || character === '>') depth -= 1
  }
  return deepest
}
