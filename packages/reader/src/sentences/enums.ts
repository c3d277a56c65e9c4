import type { StatedValue, ValueSource } from '@sendspec/facts'
import { explainedValues } from './explained.ts'
import { bulletedCode, bulletList, type Item, plainList, quotedList } from './list.ts'
import type { Prose } from './prose.ts'

type ListReader = (text: string, from: number) => readonly Item[]

const either: ListReader = (text, from) => {
  const items = quotedList(text, from)
  return items.length > 0 ? items : plainList(text, from)
}
/** One word in quotation marks after such an opening is an example, not a list. */
const several: ListReader = (text, from) => {
  const items = quotedList(text, from)
  return items.length > 1 ? items : []
}

/** How sentences introduce the values that a field can have. */
const openings: readonly { readonly opening: RegExp; readonly list: ListReader }[] = [
  {
    opening:
      /\b(?:possible|allowed|valid|accepted|acceptable|supported|available|permitted)(?: [a-z]+-?[a-z]*){0,2}? (?:values|options|types|statuses)(?: for [^.:]{1,40}?)?(?: are| is| include)?(?: one of)?\s*:?/gi,
    list: either,
  },
  { opening: /\b(?:values|options|choices|enum)(?: are)?(?: one of)?\s*:/gi, list: either },
  { opening: /\bone of(?: the| these| those)?(?: following)?(?: \w+)?(?: is| are)?\s*:/gi, list: either },
  { opening: /\bone of(?: the following)?(?: values| options)?\b/gi, list: several },
  {
    opening:
      /(?:^|[.:;(,–—-]\s*|\b(?:is|are|be|to|as|of|use|set|values?|accepts?|takes?|contains?|returns?)\s+)either(?: of)?\b\s*:?/gi,
    list: several,
  },
  { opening: /\b(?:can|must|may|should|will) be\b(?: set to| equal to| any of)?\s*:?/gi, list: several },
  { opening: /\b(?:set|equal) to\b/gi, list: several },
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
      if (items.length > 0) return items.map(({ value, offset }) => ({ value, source, ...prose.markAt(offset) }))
    }
  }
  const explained = explainedValues(prose.text)
  return explained.map(({ value, offset }) => ({ value, source, ...prose.markAt(offset) }))
}
