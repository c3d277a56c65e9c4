/** A Markdown parser is quick on what people write; these bounds keep it quick on what they don't. */
const maxLength = 1_000_000
const maxLine = 20_000
/** Lines without an empty one between them, outside code. */
const maxBlock = 50_000
/** A parser takes the cells of a table one by one. */
export const maxTable = 100_000
/** How deep lists, quotations and markup can be nested. */
export const maxDepth = 100

const fences = /^\s*(`{3,}|~{3,})/
/** The marks of lists and quotations that a line begins with. */
const containers = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]))+/
/** A list within a list is indented by two columns at least. */
const deepItem = new RegExp(String.raw`^\s{${2 * maxDepth},}(?:[-*+]|\d{1,9}[.)])\s`)

/** What no page has, and a parser takes minutes over. */
export interface Excess {
  /** From 0. */
  readonly line: number
  readonly what: string
}

/** The first thing in some lines of Markdown that a parser is not to be given. */
export const excessIn = (lines: readonly string[], most = maxBlock): Excess | undefined => {
  let block = 0
  let fence: string | undefined
  for (const [at, line] of lines.entries()) {
    if (fence === undefined && line.length > maxLine)
      return { line: at, what: `the line has ${line.length} characters, more than ${maxLine}` }
    const mark = fences.exec(line)?.[1]
    if (mark) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence
    block = fence !== undefined || line.trim() === '' ? 0 : block + line.length + 1
    if (block > most) return { line: at, what: `more than ${most} characters stand without an empty line between them` }
    const nested = containers.exec(line)?.[0].match(/\S+/g)?.length ?? 0
    if (nested > maxDepth) return { line: at, what: `lists and quotations are nested ${nested} deep` }
    if (deepItem.test(line)) return { line: at, what: `lists are nested more than ${maxDepth} deep` }
  }
  return undefined
}

/** Whether a page is longer than any page of one endpoint. */
export const lengthExcess = ({ length }: string): Excess | undefined =>
  length > maxLength ? { line: 0, what: `the page has ${length} characters, more than ${maxLength}` } : undefined

/** What takes a parser the square of its number in one block, and how often a page of people has it there. */
const costly: readonly { readonly names: readonly string[]; readonly sign: RegExp; readonly most: number }[] = [
  { names: ['attention', 'strikethrough'], sign: /[*_~]+/g, most: 1000 },
  { names: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'], sign: /www\.|:\/\/|@/gi, most: 500 },
]
/** An underlined heading takes as long as the whole page is. */
const underlines = /\n {0,3}(?:=+|-+)[ \t]*(?=\n|$)/g
const mostUnderlines = 200

/** Names of the constructs that are left as text, because a parser would take minutes over so many of them. */
export const constructsLeft = (text: string, within: 'block' | 'line'): readonly string[] => [
  ...costly.flatMap(({ names, sign, most }) => (isCrowded(text, { sign, most, within }) ? names : [])),
  ...((text.match(underlines)?.length ?? 0) > mostUnderlines ? ['setextUnderline'] : []),
]

const isCrowded = (text: string, { sign, most, within }: { sign: RegExp; most: number; within: 'block' | 'line' }) =>
  (text.match(sign)?.length ?? 0) > most &&
  text.split(within === 'block' ? /\n[ \t]*\n/ : '\n').some((part) => (part.match(sign)?.length ?? 0) > most)
