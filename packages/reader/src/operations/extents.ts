import { sectionOf } from './sections.ts'
import type { Start } from './starts.ts'
import type { Unit } from './units.ts'

/** The units on one operation: from its head to the next one's, or to a heading that leaves it. */
export interface Extent {
  readonly start: Start
  readonly from: number
  /** Not included. */
  readonly to: number
}

/** What a heading calls what holds for all operations. */
const general =
  /\b(?:errors?|rate limit\w*|limits|authenticat\w+|pagination|webhooks?|changelog|versioning|support|error handling)\b/i

export const extentsOf = (units: readonly Unit[], starts: readonly Start[]): readonly Extent[] =>
  starts.map((start, order) => {
    if (start.isListed) return { start, from: start.index, to: start.index + 1 }
    const next = starts.slice(order + 1).find(({ isListed }) => !isListed)?.head ?? units.length
    const leaving = units.findIndex(
      (unit, index) =>
        index > start.index &&
        index < next &&
        leaves(units, start, unit, index) &&
        (starts.length > 1 || isOfOther(unit)),
    )
    return { start, from: start.head, to: leaving < 0 ? next : leaving }
  })

/** Of the headings below the only call of a page, those that are about something else. */
const isOfOther = (unit: Unit): boolean =>
  unit.kind === 'line' &&
  (unit.depth === undefined || general.test(unit.text.text) || furtherReading.test(unit.text.text))

const furtherReading =
  /\b(?:see also|related|next steps?|further|faq|glossary|objects?|models?|examples?|use cases?)\b/i

const leaves = (units: readonly Unit[], { head, index: named }: Start, unit: Unit, index: number): boolean => {
  if (unit.kind !== 'line') return false
  const above = units[head]
  if (above?.kind === 'call' && above.isOfPage) return false
  if (unit.depth === undefined) return unit.isTopic && (unit.isAlone || general.test(unit.text.text))
  const depth = above?.kind === 'line' ? (above.depth ?? 6) : 6
  if (unit.depth > depth) return false
  if (unit.isTopic) return true
  const part = sectionOf(unit.text.text)?.part
  if (part !== 'error' && part !== 'statuses' && part !== 'auth') return false
  // Where the parts of the operation are as high as this one, it is one of them.
  return !units
    .slice(named + 1, index)
    .some(
      (each) => each.kind === 'line' && each.depth !== undefined && each.depth <= depth && sectionOf(each.text.text),
    )
}

/** The units about errors in general, outside all operations. */
export const generalErrors = (units: readonly Unit[], extents: readonly Extent[]): readonly Extent['from'][] =>
  units.flatMap((unit, index) => {
    const isOutside = !extents.some(({ from, to }) => index >= from && index < to)
    const isHeading = unit.kind === 'line' && (unit.isTopic || unit.depth !== undefined)
    return isOutside && isHeading && /\berrors?\b/i.test(unit.text.text) ? [index] : []
  })
