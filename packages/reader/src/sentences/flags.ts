import type { Stated } from '@sendspec/facts'
import type { Prose } from './prose.ts'

interface Sign {
  readonly pattern: RegExp
  readonly value: boolean
}

/** What follows makes it a condition, and a condition is no plain fact. */
const unconditional = String.raw`(?!\`)(?! +(?:if|when|unless|for|only|to|by|in|with|on)\b)`

const required: readonly Sign[] = [
  { pattern: /\bnot required\b/i, value: false },
  { pattern: new RegExp(String.raw`\boptional\b(?![-\w])(?<!not optional)${unconditional}`, 'i'), value: false },
  {
    pattern: /(?:^|[.(;:–—-] ?)(?:\*|this (?:field|parameter) )?(?:is )?required(?=\s*(?:[.,;:!)–—]|- |$))/i,
    value: true,
  },
  { pattern: new RegExp(String.raw`\b(?:is|are) (?:always )?required\b${unconditional}`, 'i'), value: true },
  { pattern: /\b(?:is|are) mandatory\b|(?:^|[.(] ?)mandatory\b/i, value: true },
]
const nullable: readonly Sign[] = [
  { pattern: /\b(?:never|not|cannot be|can't be|non-?) ?`?null(?:able)?\b/i, value: false },
  { pattern: /\bnullable\b/i, value: true },
  { pattern: /\b(?:can|may|might|could|will|would) (?:also )?be (?:an? |set to |empty or )*`?null\b/i, value: true },
  {
    pattern: /(?:\bor|\bis|\breturns|,|^|\.|\() *`?null`? *(?:if|when|where|until|unless|for|otherwise|$|[.,)])/i,
    value: true,
  },
  { pattern: /`?\bnull\b`? (?:if|when|until|unless)\b/i, value: true },
]
const deprecated: readonly Sign[] = [
  { pattern: /\b(?:not|no longer) deprecated\b/i, value: false },
  { pattern: /(?:^|[.(:[] ?)deprecated\b|\bis deprecated\b/i, value: true },
]

const firstOf =
  (signs: readonly Sign[]) =>
  (prose: Prose): Stated<boolean> | undefined => {
    for (const { pattern, value } of signs) {
      const match = pattern.exec(prose.text)
      if (match) return { value, ...prose.markAt(match.index + (match[0].match(/^\W*/)?.[0].length ?? 0)) }
    }
    return undefined
  }

/** Whether a sentence says that something has to be given. A condition ("required if …") says neither. */
export const requiredOf = firstOf(required)
/** Whether a sentence says that a value can be null. */
export const nullableOf = firstOf(nullable)
/** Whether a sentence says that something is deprecated. */
export const deprecatedOf = firstOf(deprecated)
