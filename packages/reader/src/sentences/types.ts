import type { StatedType, TypeFact } from '@sendspec/facts'
import type { Prose } from './prose.ts'

/** How a description says of what type the value is: at its beginning, or behind a comma, "as an integer". */
const openings: readonly { readonly pattern: RegExp; readonly is: TypeFact }[] = [
  { pattern: /^(?:an? )?(?:array|list)(?= of\b|$|[.,])/i, is: { kind: 'array' } },
  {
    pattern:
      /^(?:an? )?(?:(?:json )?object|dictionary|map|mapping|hash)(?= (?:with|of|containing|that|mapping)\b|$|[.,])/i,
    is: { kind: 'object' },
  },
  { pattern: /^(?:an? )(?:[\w-]+ ){0,2}string(?: value)?(?! of\b)\b/i, is: { kind: 'string' } },
  { pattern: /^(?:an? )?(?:boolean|bool)\b(?: value| flag)?/i, is: { kind: 'boolean' } },
  { pattern: /^`?true`?(?:\/| or )`?false`?(?=[\s.,:;]|$)/i, is: { kind: 'boolean' } },
  { pattern: /^(?:an? )(?:\d\d[ -]?bit )?integer\b(?: value)?/i, is: { kind: 'integer' } },
  { pattern: /(?<=\b(?:is|are) expected to be )an? (?:json )?object\b/i, is: { kind: 'object' } },
  { pattern: /(?<=\b(?:is|are) expected to be )an? (?:array|list)\b/i, is: { kind: 'array' } },
  { pattern: /(?<=\b(?:is|are) expected to be )an? string\b/i, is: { kind: 'string' } },
  {
    pattern: /(?<=^(?!whether|if|when|unless)[\w ]{1,30} is )an? `?(?:unsigned )?integer`?(?= (?:which|that|with)\b)/i,
    is: { kind: 'integer' },
  },
  {
    pattern: /(?<=^(?!whether|if|when|unless)[\w ]{1,30} is )an? `?string`?(?= (?:which|that|with)\b)/i,
    is: { kind: 'string' },
  },
  { pattern: /(?<=\w,? as )an? (?:\d\d[ -]?bit )?integer\b/i, is: { kind: 'integer' } },
]

/** The type that a description states, where the page states it nowhere else: "Array of …", "Object with …". */
export const typeOfSentence = (prose: Prose): StatedType | undefined => {
  for (const { pattern, is } of openings) {
    const match = pattern.exec(prose.text)
    if (match) return { text: match[0].replaceAll('`', ''), is, ...prose.markAt(match.index) }
  }
  return undefined
}
