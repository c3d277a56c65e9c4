import { unquoted } from './values.ts'

/** One value of a list in a sentence, and where it begins in the text. */
export interface ListItem {
  readonly value: string
  readonly offset: number
}

const quoted =
  /`([^`]+)`|"([^"]+)"|“([^”]+)”|(?<!\w)'([^']+)'(?!\w)|(?<![\w-])([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*)(?![\w-])/y
/** What may stand between two values, or before the first. */
const between = /(?:\s|,|;|\/|\||:|\bor\b|\band\b|\beither\b|\ban?(?=\s+[`"'“])|\([^()]{0,160}\))+/iy

/** Values between quotation marks or backticks, or in capitals, as far as nothing but commas, `or` and `and` stands between them. */
export const quotedList = (text: string, from: number): readonly ListItem[] => {
  const items: ListItem[] = []
  let offset = skip(text, from)
  for (;;) {
    quoted.lastIndex = offset
    const match = quoted.exec(text)
    if (!match) return items
    const value = match.slice(1).find((each) => each !== undefined) ?? ''
    items.push({ value: unquoted(value.trim()), offset: match[0] === value ? offset : offset + 1 })
    const next = skip(text, quoted.lastIndex)
    if (next === quoted.lastIndex) return items
    offset = next
  }
}

const skip = (text: string, from: number): number => {
  between.lastIndex = from
  return between.test(text) ? between.lastIndex : from
}

/** A list without quotation marks ends with its sentence. */
const sentenceEnd = /\.(?=\s|$)|;|$|\n/g
const separator = /\s*,\s*(?:or\s+|and\s+)?|\s+(?:or|and)\s+|\s*\|\s*/g
/** More words than this are a sentence, not a value. */
const wordsInValue = 6

/** Values without quotation marks: only where the whole rest of the sentence is a list of two or more. */
export const plainList = (text: string, from: number): readonly ListItem[] => {
  sentenceEnd.lastIndex = from
  const end = sentenceEnd.exec(text)?.index ?? text.length
  const items: ListItem[] = []
  let start = from + (text.slice(from, end).match(/^[\s:]*/)?.[0].length ?? 0)
  const rest = text.slice(0, end)
  const push = (to: number): void => {
    items.push({ value: unquoted(rest.slice(start, to).trim()), offset: start })
  }
  separator.lastIndex = start
  for (let match = separator.exec(rest); match; match = separator.exec(rest)) {
    push(match.index)
    start = separator.lastIndex
  }
  push(end)
  const fits = ({ value }: ListItem): boolean =>
    value !== '' && !/[`()]/.test(value) && value.split(/\s+/).length <= wordsInValue
  return items.length > 1 && items.every(fits) ? items : []
}

/** Values that are set as code at the beginning of items of lists further down: `are: For a team: • \`a\` … • \`b\`…`. */
export const bulletedCode = (text: string, from: number): readonly ListItem[] => {
  const found = [...text.slice(from).matchAll(/(?:^|\s)[•*‣▪]\s+`(?<value>[^`]+)`/g)].map((match): ListItem => {
    const value = match.groups?.value ?? ''
    return { value, offset: from + match.index + match[0].indexOf('`') + 1 }
  })
  const unique = found.filter(({ value }, index) => found.findIndex((each) => each.value === value) === index)
  return unique.length > 1 ? unique : []
}

/** Stands behind the last item of a list within a line. */
export const listEnd = '\u2029'

/** A hyphen is one only before code. */
const mark = String.raw`(?:[•*‣▪](?=\s|$)|-(?=\s+\`))`
const bullet = new RegExp(String.raw`[\s:.]*${mark}\s*`, 'y')
const furtherBullet = new RegExp(String.raw`\s${mark}`)
/** A value and what separates it from its explanation. */
const bulletValue =
  /`(?<ticked>[^`]+)`|["“](?<quoted>[^"”]+)["”]|(?<bare>[\w.+:/<>-]*[\w+>])(?=\s*(?:$|[\u2029—–:(,.;]|-\s|[•*‣▪](?:\s|$)))/y

/** Values that are the items of a list in a line, each with or without an explanation: `are: • a — first • b — second`. */
export const bulletList = (text: string, from: number): readonly ListItem[] => {
  const items: ListItem[] = []
  for (let offset = from; ; ) {
    bullet.lastIndex = offset
    if (!bullet.test(text)) return items
    bulletValue.lastIndex = bullet.lastIndex
    const match = bulletValue.exec(text)
    // Text behind the last item, which the mark at the end of a list separates from it.
    if (!match) return furtherBullet.test(text.slice(bullet.lastIndex)) ? [] : items
    const { ticked, quoted: marked, bare } = match.groups ?? {}
    const value = ticked ?? marked ?? bare ?? ''
    items.push({ value: unquoted(value.trim()), offset: match.index + match[0].indexOf(value) })
    const next = furtherBullet.exec(text.slice(bulletValue.lastIndex))
    if (!next) return items
    offset = bulletValue.lastIndex + next.index
  }
}
