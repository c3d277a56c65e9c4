import type { Coverage, Mark } from '@sendspec/facts'
import { samplesOf } from '../curl/curl.ts'
import { quoteOf } from '../page-text.ts'
import type { Prose } from '../sentences/prose.ts'
import { declaresTypes } from '../typescript/declarations.ts'
import { requestLineOf } from './cues.ts'
import { rowsOf } from './rows.ts'
import type { Unit } from './units.ts'

/** A part of a page that looks like a fact, whatever is made of it. */
interface LikelyFact extends Mark {
  readonly quote: string
  /** What it is, as a person would call it. */
  readonly construct: string
}

/** Quotes of what was not read; more would only make the facts long. */
const mostQuotes = 20

/** How many statements of a page were read, and where the others are. Absent where all were. */
export const coverageOf = (units: readonly Unit[], isRead: (unit: Unit) => boolean): Coverage | undefined => {
  let stated = 0
  const unread: LikelyFact[] = []
  for (const unit of units) {
    const own = likelyFactsIn(unit)
    stated += own.length
    if (own.length > 0 && !isRead(unit)) unread.push(...own)
  }
  if (unread.length === 0) return undefined
  return {
    stated,
    read: stated - unread.length,
    constructs: [...new Set(unread.map(({ construct }) => construct))],
    unread: unread.slice(0, mostQuotes).map(({ quote, line, column }) => ({ quote, line, column })),
  }
}

const likelyFact = (text: Prose, construct: string): LikelyFact => ({
  quote: quoteOf(text.text.split('\n', 1)[0] ?? ''),
  construct,
  ...text.markAt(0),
})

/** A name set as code, and behind it what types and descriptions begin with. */
const looksLikeField = /^`[\w$.@[\]-]+`\s*(?:\(|=>|:\s|[–—-]\s)/

/** What a unit states by its shape. */
const likelyFactsIn = (unit: Unit): readonly LikelyFact[] => {
  switch (unit.kind) {
    case 'table': {
      const { roles } = rowsOf(unit)
      const isOfFields = roles.includes('name') && (roles.includes('type') || roles.includes('description'))
      const heads = unit.head.cells.map(({ text }) => text).join(', ')
      return isOfFields ? unit.rows.map(({ text }) => likelyFact(text, `a table with the columns ${heads}`)) : []
    }
    case 'code':
      return isOfCall(unit.text) ? [likelyFact(unit.text, `code${unit.language ? ` in ${unit.language}` : ''}`)] : []
    case 'call':
    case 'field':
      return [likelyFact(unit.text, unit.kind === 'call' ? 'a call' : 'a field')]
    case 'line':
      return !unit.isLink && requestLineOf(unit.text) ? [likelyFact(unit.text, 'a call')] : []
    case 'item':
      if (unit.isLink) return []
      if (requestLineOf(unit.text)) return [likelyFact(unit.text, 'a list of calls')]
      return looksLikeField.test(unit.text.text) ? [likelyFact(unit.text, 'a list of fields')] : []
    default:
      return []
  }
}

/** A body, a call or a type. */
const isOfCall = (text: Prose): boolean =>
  /^\s*[[{]\s*(?:["}\]{[]|$)/m.test(text.text.slice(0, 200)) ||
  declaresTypes(text.text) ||
  samplesOf(text).length > 0 ||
  requestLineOf({ ...text, text: text.text.split('\n', 1)[0] ?? '' }) !== undefined
