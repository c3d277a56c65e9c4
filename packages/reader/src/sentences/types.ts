import type { StatedType, TypeFact } from '@sendspec/facts'
import type { Prose } from './prose.ts'

const openings: readonly { readonly pattern: RegExp; readonly is: TypeFact }[] = [
  { pattern: /^(?:an? )?(?:array|list)(?= of\b|$|[.,])/i, is: { kind: 'array' } },
  {
    pattern: /^(?:an? )?(?:object|dictionary|map|hash)(?= (?:with|of|containing|that)\b|$|[.,])/i,
    is: { kind: 'object' },
  },
  { pattern: /^(?:an? )string\b/i, is: { kind: 'string' } },
  { pattern: /^(?:an? )(?:boolean|bool)\b/i, is: { kind: 'boolean' } },
  { pattern: /^(?:an? )integer\b/i, is: { kind: 'integer' } },
]

/** The type that a description begins with, where the page states it nowhere else: "Array of …", "Object with …". */
export const typeOfSentence = (prose: Prose): StatedType | undefined => {
  for (const { pattern, is } of openings) {
    const match = pattern.exec(prose.text)
    if (match) return { text: match[0], is, ...prose.markAt(0) }
  }
  return undefined
}
