import type { FieldFacts, StatedLimit } from '@sendspec/facts'
import type { Prose } from './prose.ts'
import { aboutPattern, numberPattern, toNumber } from './values.ts'

type Bound = 'minimum' | 'maximum'
export type LimitKey = 'minimum' | 'maximum' | 'minLength' | 'maxLength' | 'minItems' | 'maxItems'
export type Limits = Pick<FieldFacts, LimitKey>

const number = String.raw`\`?(?<about>${aboutPattern})?\`?(?<number>${numberPattern})\`?`
const pair = String.raw`\`?(?<low>${numberPattern})\`?(?:\s*(?:-|–|—|to|and|through)\s*)\`?(?<high>${numberPattern})\`?`
/** What is counted, if it is not the value itself. */
const unit = String.raw`(?:\s+(?<unit>[a-z]+))?`

const pattern = (before: string, value: string): RegExp => new RegExp(`\\b${before}\\s*${value}${unit}`, 'gi')

/** How sentences bound a value. */
const bounds: readonly { readonly bound: Bound; readonly pattern: RegExp }[] = [
  {
    bound: 'maximum',
    pattern: pattern(
      String.raw`max(?:imum|\.)?(?: allowed)?(?: value| length| size| number| limit| page size| \w+(?= (?:is|of) ))?(?: (?:is|of|allowed is|value is))?\s*[:=]?`,
      number,
    ),
  },
  {
    bound: 'maximum',
    pattern: new RegExp(
      String.raw`\bmax(?:imum)? (?:size|length) of [^.]{1,80}? is ${number}\s+(?<unit>characters?|letters?|items?)\b`,
      'gi',
    ),
  },
  { bound: 'maximum', pattern: pattern('(?:up to|at most|no more than|not more than|capped at)', number) },
  { bound: 'maximum', pattern: pattern('(?:exceed|be (?:greater|more|larger|longer) than)', number) },
  { bound: 'maximum', pattern: pattern('less than or equal to', number) },
  {
    bound: 'minimum',
    pattern: pattern(
      String.raw`min(?:imum|\.)?(?: allowed)?(?: value| length| size| number| limit| \w+(?= (?:is|of) ))?(?: (?:is|of|allowed is|value is))?\s*[:=]?`,
      number,
    ),
  },
  { bound: 'minimum', pattern: pattern('(?:at least|no less than|no fewer than|not less than)', number) },
  { bound: 'minimum', pattern: pattern('greater than or equal to', number) },
]
const ranges: readonly RegExp[] = [
  pattern('between', pair),
  new RegExp(String.raw`\(${pair}${unit}\)`, 'gi'),
  new RegExp(String.raw`^\s*${pair}\s*$`, 'g'),
  new RegExp(
    String.raw`(?:^|[,(:] ?|\b(?:number|integer|values?|percent|percentage|score|rating|level) )from\s+${pair}${unit}`,
    'gi',
  ),
  pattern(String.raw`(?:range|ranges|ranging|values?)(?: is| of| from)?\s*:?`, pair),
]
/** `1 <= x <= 100`, `x >= 0`, as generated pages write it. */
const comparisons: readonly { readonly bound: Bound; readonly pattern: RegExp }[] = [
  { bound: 'minimum', pattern: new RegExp(String.raw`(?<number>${numberPattern})\s*(?:<=|≤)\s*(?:x|value|n)\b`, 'gi') },
  { bound: 'minimum', pattern: new RegExp(String.raw`(?:>=|≥)\s*(?<number>${numberPattern})`, 'gi') },
  { bound: 'maximum', pattern: new RegExp(String.raw`(?:<=|≤)\s*(?<number>${numberPattern})`, 'gi') },
]
const reverse = new RegExp(
  String.raw`(?<number>${numberPattern})\s+(?<unit>[a-z]+)?\s*(?<bound>max|min)(?:imum)?\b`,
  'gi',
)

/** Words that count the letters of a string, or the items of a list. */
const counted: readonly { readonly unit: RegExp; readonly kind: string; readonly keys: Record<Bound, LimitKey> }[] = [
  {
    unit: /^(?:char(?:acter)?s?|letters?|digits?)$/i,
    kind: 'string',
    keys: { minimum: 'minLength', maximum: 'maxLength' },
  },
  {
    unit: /^(?:items?|elements?|entries|values?)$/i,
    kind: 'array',
    keys: { minimum: 'minItems', maximum: 'maxItems' },
  },
]
/** Kinds of which a number bounds the count, not the value. */
const countOnly: Readonly<Record<string, Record<Bound, LimitKey> | undefined>> = {
  string: undefined,
  boolean: undefined,
  object: undefined,
  record: undefined,
  array: { minimum: 'minItems', maximum: 'maxItems' },
}

const keyFor = (bound: Bound, unitWord: string | undefined, kind: string | undefined): LimitKey | undefined => {
  const count = counted.find((each) => unitWord && each.unit.test(unitWord) && (!kind || kind === each.kind))
  if (count) return count.keys[bound]
  if (kind && kind in countOnly) return countOnly[kind]?.[bound]
  return bound
}

/**
 * The numbers that a sentence allows at least and at most.
 * @param kind Kind of the field's type, where it is known: a text has no maximum but a greatest length.
 */
export const limitsOf = (prose: Prose, kind?: string): Limits => {
  const limits: { -readonly [Key in LimitKey]?: StatedLimit } = {}
  const set = (bound: Bound, value: { text: string; offset: number; unit?: string; about?: string }): void => {
    const key = keyFor(bound, value.unit, kind)
    if (!key || limits[key]) return
    limits[key] = {
      value: toNumber(value.text),
      ...(value.about && { approximate: true as const }),
      ...prose.markAt(value.offset),
    }
  }
  const stated = (match: RegExpMatchArray, group: 'number' | 'low' | 'high') => {
    const { unit: unitWord, about, [group]: text = '' } = match.groups ?? {}
    const within = group === 'high' ? match[0].lastIndexOf(text) : match[0].indexOf(text)
    return {
      text,
      offset: (match.index ?? 0) + within,
      ...(unitWord !== undefined && { unit: unitWord }),
      ...(about !== undefined && { about }),
    }
  }
  for (const range of ranges) {
    for (const match of prose.text.matchAll(range)) {
      set('minimum', stated(match, 'low'))
      set('maximum', stated(match, 'high'))
    }
  }
  for (const { bound, pattern: each } of [...bounds, ...comparisons]) {
    for (const match of prose.text.matchAll(each)) set(bound, stated(match, 'number'))
  }
  for (const match of prose.text.matchAll(reverse)) {
    set(match.groups?.bound?.toLowerCase() === 'max' ? 'maximum' : 'minimum', stated(match, 'number'))
  }
  const one = kind === 'array' ? /\bat least one\b(?! of\b)/i.exec(prose.text) : undefined
  if (one) set('minimum', { text: '1', offset: one.index })
  return limits
}
