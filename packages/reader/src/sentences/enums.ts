import type { StatedValue, ValueSource } from '@sendspec/facts'
import { explainedValues } from './explained.ts'
import { bulletedCode, bulletList, type ListItem, plainList, quotedList } from './list.ts'
import type { Prose } from './prose.ts'

type ListReader = (text: string, from: number) => readonly ListItem[]

const either: ListReader = (text, from) => {
  const items = quotedList(text, from)
  return items.length > 0 ? items : plainList(text, from)
}
/** One word in quotation marks after such an opening is an example, not a list. */
const several: ListReader = (text, from) => {
  const items = quotedList(text, from)
  return items.length > 1 ? items : []
}

/** Words that only names are written like: "either application/json or text/plain". */
const eitherTokens: ListReader = (text, from) => {
  const end = /^\s*[\w.+-]*[/_][\w.+-]*\w(?:,? (?:or )?[\w.+-]*[/_][\w.+-]*\w)+(?=[\s.,;)]|$)/.exec(text.slice(from))
  return end ? plainList(text.slice(0, from + end[0].length), from) : []
}

/** How sentences introduce the values that a field can have. */
const openings: readonly { readonly opening: RegExp; readonly list: ListReader }[] = [
  {
    opening:
      /\b(?:possible|allowed|valid|accepted|acceptable|supported|available|permitted)(?: [a-z]+-?[a-z]*){0,2}? (?:values|options|types|statuses)(?: for [^.:]{1,40}?)?(?: are| is| include)?(?: one of)?\s*:?/gi,
    list: either,
  },
  { opening: /\b(?:values|options|choices|enum)(?: are)?(?: one of)?\s*:/gi, list: either },
  { opening: /\baccepts\s*:/gi, list: several },
  { opening: /\bone of(?: the| these| those)?(?: following)?(?: \w+)?(?: is| are)?\s*:/gi, list: either },
  { opening: /\bone ?of(?: the following)?(?: values| options)?\b/gi, list: several },
  // Of two names, each could be that of another field.
  { opening: /\b(?:specify|choose|select|sets? [^.`]{1,50} to)(?=(?: (?:or )?`[^`]+`,?){3,})/gi, list: several },
  {
    opening:
      /(?:^|[.:;(,–—-]\s*|\b(?:is|are|be|to|as|of|use|set|values?|accepts?|takes?|contains?|returns?)\s+)either(?: of)?\b\s*:?/gi,
    list: several,
  },
  { opening: /\b(?:must|may|can|should) be either\b/gi, list: eitherTokens },
  { opening: /\b(?:can|must|may|should|will) be\b(?: set to| equal to| any of)?\s*:?/gi, list: several },
  { opening: /\b(?:set|equal) to\s*:/gi, list: either },
  { opening: /\b(?:set|equal) to\b/gi, list: several },
  { opening: /\((?=`[^`]+`(?:,? or |, )`)(?=[^()]*\bor\b)/g, list: several },
  { opening: /\bone of (?:the|these|those) following(?: [a-z-]+){0,3}(?=[.:]?\s+[•*‣▪])/gi, list: () => [] },
  // "Class, 'a' or 'b'": words in quotation marks at the end of what the field is.
  { opening: /,\s+(?='[^']+'(?:, '[^']+')*,? or '[^']+'\s*(?:[.(]|$))/g, list: several },
  { opening: /\b(?:usually|normally|typically)\b[^.`"']{0,20}(?=`)(?=[^.]*\bcan also be\b)/gi, list: quotedList },
  {
    opening:
      /\b(?!(?:fields|properties|attributes|keys|parameters|params|headers|scopes|permissions|examples|objects|events)\b)[a-z]+s (?:include|are):/gi,
    list: several,
  },
  { opening: /\breturns? only\b/gi, list: several },
]

/** The values that a sentence lists, each where it stands. */
export const enumOf = (prose: Prose, source: ValueSource = 'prose'): readonly StatedValue[] => {
  for (const { opening, list } of openings) {
    for (const match of prose.text.matchAll(opening)) {
      const from = match.index + match[0].length
      const listed = bulletList(prose.text, from)
      const direct = listed.length > 0 ? listed : list(prose.text, from)
      const items = direct.length > 0 || !/:\s*$/.test(match[0]) ? direct : bulletedCode(prose.text, from)
      if (items.length > 0) return [...items, ...furtherOnes(prose.text, items)].map(valueAt(prose, source))
    }
  }
  const inBars = valuesInBars(prose.text)
  const found = inBars.length > 0 ? inBars : listBelow(prose.text)
  return (found.length > 0 ? found : explainedValues(prose.text)).map(valueAt(prose, source))
}

const valueAt =
  (prose: Prose, source: ValueSource) =>
  ({ value, offset }: ListItem): StatedValue => ({ value, source, ...prose.markAt(offset) })

const also = /\bcan also be\b(?: set to)?/gi

/** "… In a team it can also be `shared`": values that a later sentence adds to a list. */
const furtherOnes = (text: string, items: readonly ListItem[]): readonly ListItem[] =>
  [...text.matchAll(also)].flatMap((match) =>
    quotedList(text, match.index + match[0].length).filter(({ value }) => !items.some((each) => each.value === value)),
  )

/** Values between bars in parentheses at the end of a sentence: `(small|large)`. */
const bars = /\((?<list>[\w.-]+(?:\s?\|\s?[\w.-]+)+)\)(?=[.;]?(?:\s|$))/

const valuesInBars = (text: string): readonly ListItem[] => {
  const match = bars.exec(text)
  let offset = (match?.index ?? 0) + 1
  return (match?.groups?.list ?? '').split('|').flatMap((part) => {
    const at = offset
    offset += part.length + 1
    return part === '' ? [] : [{ value: part.trim(), offset: at + part.search(/\S/) }]
  })
}

/** A list below a text that ends in a colon: code, each with its explanation. */
const listBelow = (text: string): readonly ListItem[] => {
  const match = /:\s+(?=[•*‣▪-]\s+`)/.exec(text)
  const items = match ? bulletList(text, match.index + 1) : []
  return items.length > 1 && items.every(({ offset }) => text[offset - 1] === '`') ? items : []
}
