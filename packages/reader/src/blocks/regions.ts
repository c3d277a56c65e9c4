import { closingOf } from './balance.ts'

/** Consecutive lines of a page that are read by one set of rules; lines from 0, the last one included. */
export interface Region {
  readonly kind: 'prose' | 'fence' | 'code' | 'table'
  readonly first: number
  readonly last: number
}

const fence = /^\s*(?:[-*+]\s+|\d+[.)]\s+|>\s*)*(?<mark>`{3,}|~{3,})/
const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
const prompt = /^\s*[$%]\s+\S/
/** A call in a shell: the word alone begins many a sentence, so an argument must follow it. */
const call =
  /^\s*(?:[$%>]\s+)?(?:\w+=\S+\s+)*(?:curl|wget)\s+(?:-{1,2}[A-Za-z]|['"]?(?:https?:|\/|\$|\{|<|::|localhost|\w+\.\w)|\\\s*$)/
const declaration =
  /^\s*(?:export\s+)?(?:declare\s+)?(?:type\s+\w+(?:<[^=]*>)?\s*=|interface\s+\w+[^{]*\{|(?:const\s+)?enum\s+\w+\s*\{)/
/** A line that begins with a bracket and is neither a link, nor a check box, nor a placeholder. */
const bracket = /^\s*(?:\{(?!\{|%)|\[(?!\[|[ x]\]\s|[^\]]*\](?:\(|:|\[)))/
/** What else can stand behind a bracket that opens code, on its line. */
const bracketLine = /^\s*[[{]\s*(?:$|["'`\]}[{\d/]|\.\.\.|[\w$]+\??\s*:|-\d|true\b|false\b|null\b)/

/** How far down a bracket is followed; not far any more once that many were never closed. */
const farReach = 5_000
const nearReach = 10
const patience = 20

/** Cuts a page into prose, fenced code, code without fences and tables. */
export const regionsOf = (lines: readonly string[]): readonly Region[] => {
  const regions: Region[] = []
  let prose = 0
  let unclosed = 0
  const closing = (from: number): number => {
    const { last, closed } = closingOf(lines, from, unclosed > patience ? nearReach : farReach)
    if (!closed) unclosed += 1
    return last
  }
  const add = (kind: Region['kind'], first: number, last: number): number => {
    if (first > prose) regions.push({ kind: 'prose', first: prose, last: first - 1 })
    regions.push({ kind, first, last })
    prose = last + 1
    return prose
  }
  for (let at = 0; at < lines.length; ) {
    const found = specialAt(lines, at, closing)
    at = found ? add(found.kind, at, found.last) : at + 1
  }
  if (prose < lines.length) regions.push({ kind: 'prose', first: prose, last: lines.length - 1 })
  return regions
}

/** The line on which what opens on a line is closed. */
type LastLine = (from: number) => number

const specialAt = (lines: readonly string[], at: number, closing: LastLine): Omit<Region, 'first'> | undefined => {
  const line = lines[at] ?? ''
  const mark = fenceMark(line)
  if (mark) return { kind: 'fence', last: endOfFence(lines, at, mark) }
  if (line.includes('|') && isDelimiter(lines[at + 1])) return { kind: 'table', last: endOfTable(lines, at + 1) }
  if (prompt.test(line) || call.test(line)) return { kind: 'code', last: endOfCalls(lines, at) }
  if (declaration.test(line)) return { kind: 'code', last: endOfDeclaration(lines, at, closing) }
  if (bracket.test(line) && bracketLine.test(line)) return { kind: 'code', last: closing(at) }
  return undefined
}

const isDelimiter = (line = ''): boolean => line.includes('-') && line.includes('|') && delimiterRow.test(line)

const endOfFence = (lines: readonly string[], at: number, mark: string): number => {
  for (let end = at + 1; end < lines.length; end += 1) if (isClosingFence(lines[end] ?? '', mark)) return end
  return lines.length - 1
}

/** The mark of the fence that a line opens. */
export const fenceMark = (line: string): string | undefined => fence.exec(line)?.groups?.mark

/** Whether a line closes a fence. */
export const isClosingFence = (line: string, mark: string): boolean => {
  const bare = line.replace(/^[\s>]*/, '').trimEnd()
  return bare.length >= mark.length && bare === mark.charAt(0).repeat(bare.length)
}

const endOfTable = (lines: readonly string[], delimiter: number): number => {
  let last = delimiter
  while (last + 1 < lines.length && lines[last + 1]?.includes('|')) last += 1
  return last
}

const endOfCalls = (lines: readonly string[], at: number): number => {
  let last = at
  for (let line = lines[last] ?? ''; ; ) {
    const open = isOpen(lines.slice(at, last + 1))
    const next = lines[last + 1]
    if (next === undefined || last - at > 500) return last
    if (!open && !/\\\s*$/.test(line) && !prompt.test(next) && !call.test(next)) return last
    last += 1
    line = next
  }
}

/** Whether a quotation mark of a shell is still open. */
const isOpen = (lines: readonly string[]): boolean => {
  let quote = ''
  const text = lines.join('\n')
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (character === '\\' && quote !== "'") at += 1
    else if (quote) quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
  }
  return quote !== ''
}

const endOfDeclaration = (lines: readonly string[], at: number, closing: LastLine): number => {
  let last = closing(at)
  while (/^\s*[|&]/.test(lines[last + 1] ?? '') || /[=|&]\s*$/.test(lines[last] ?? '')) {
    if (last + 1 >= lines.length) return last
    last = closing(last + 1)
  }
  return last
}
