import type { StatedValue } from '@sendspec/facts'
import type { Field, Table } from '../blocks/block.ts'
import { trimmed } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import { roleOf } from './columns.ts'
import { plainWords } from './names.ts'
import { type Cells, isTypeWord } from './rows.ts'
import { labelOf } from './sections.ts'
import type { Unit } from './units.ts'

/** The values that a page lists in a table of their own, by the words of the heading above it: `ticket states`. */
export type ValueLists = ReadonlyMap<string, readonly StatedValue[]>

/** The tables of a page that list the values of a field. */
export const valueListsOf = (units: readonly Unit[]): ValueLists => {
  const lists = new Map<string, readonly StatedValue[]>()
  let heading: string | undefined
  for (const unit of units) {
    if (unit.kind === 'line' && unit.depth !== undefined) heading = plainWords(labelOf(unit.text.text))
    if (unit.kind !== 'table' || !heading || lists.has(heading)) continue
    const values = valuesIn(unit)
    if (values.length > 0) lists.set(heading, values)
  }
  return lists
}

/** Values that markup lists like fields, and the units that are left without them. */
export interface ListedValues {
  readonly values: ValueLists
  readonly rest: readonly Unit[]
}

/** What is listed with nothing but names and meanings below a heading to which a field links is values of that field. */
export const valuesLikeFields = (units: readonly Unit[]): ListedValues => {
  const linked = new Set(units.flatMap((unit) => (unit.kind === 'field' ? linksOf(unit) : [])))
  const values = new Map<string, readonly StatedValue[]>()
  const used = new Set<Unit>()
  units.forEach((unit, index) => {
    if (unit.kind !== 'line' || unit.depth === undefined) return
    const heading = plainWords(labelOf(unit.text.text))
    if (!linked.has(heading)) return
    const next = units.findIndex((each, at) => at > index && each.kind === 'line' && each.depth !== undefined)
    const below = units.slice(index + 1, next < 0 ? undefined : next).filter(({ kind }) => kind !== 'line')
    const listed = below.flatMap((each) => (each.kind === 'field' && isBare(each) ? each : []))
    if (listed.length < 2 || listed.length < below.length) return
    for (const each of listed) used.add(each)
    values.set(
      heading,
      listed.flatMap(({ cells: { name } }): readonly StatedValue[] =>
        name ? [{ value: name.text, source: 'table', ...name.markAt(0) }] : [],
      ),
    )
  })
  return { values, rest: units.filter((unit) => !used.has(unit)) }
}

const isBare = ({ cells, fields, shape }: Field): boolean =>
  Object.keys(cells).every((role) => role === 'name' || role === 'description') && fields.length === 0 && !shape

/** The headings of the page to which a field links, in plain words. */
const linksOf = ({ cells: { type, description }, fields }: Field): readonly string[] => [
  ...[...(type?.links ?? []), ...(description?.links ?? [])].flatMap(({ href }) =>
    href.startsWith('#') ? [plainWords(href)] : [],
  ),
  ...fields.flatMap(linksOf),
]

const isNumber = (text: string): boolean => /^-?\d+$/.test(text)
const isToken = (text: string): boolean => /^[\w+.:-]+$/.test(text) && !/^[A-Z][a-z]+$/.test(text)

/** The column of the values: of whole numbers, called so, or the first one where it holds nothing but names. */
const valuesIn = ({ head, rows }: Table): readonly StatedValue[] => {
  const columns = head.cells.map((cell, index) => ({
    head: cell.text,
    cells: rows.flatMap((row) => row.cells[index] ?? []),
  }))
  const isOfFields = columns.some(
    ({ cells }, index) => index > 0 && cells.length > 0 && cells.every(({ text }) => isTypeWord(text)),
  )
  if (isOfFields) return []
  const hasAll = (cells: readonly Prose[], fits: (text: string) => boolean): boolean =>
    cells.length === rows.length && cells.every((cell) => fits(bareOf(cell).text))
  const column =
    columns.find(({ cells }) => hasAll(cells, isNumber)) ??
    columns.find((each) => /^(?:values?|ids?)$/i.test(each.head) && hasAll(each.cells, isToken)) ??
    columns.find((each, index) => index === 0 && roleOf(each.head) !== 'status' && hasAll(each.cells, isToken))
  const values = (column?.cells ?? []).map((cell): StatedValue => {
    const bare = bareOf(cell)
    return { value: bare.text, source: 'table', ...bare.markAt(0) }
  })
  // One value alone is a list only in a column that is called so.
  const isList = values.length > 1 || /^values?$/i.test(column?.head ?? '')
  return isList && new Set(values.map(({ value }) => value)).size === values.length ? values : []
}

const introducesValues = /\b(?:valid|possible|allowed|accepted|available|supported|one of|values|options)\b/i

/** The values in a table below the heading of a field: names in code, each with its meaning, that are no fields. */
export const valuesBelow = ({ head, rows }: Table, told: string): readonly StatedValue[] => {
  const [first, ...more] = head.cells
  const cells = rows.flatMap(({ cells: [cell] }) => cell ?? [])
  const isTyped = more.some(({ text }) => roleOf(text) === 'type')
  const isExplained = more.some(({ text }) => roleOf(text) === 'description')
  const isIntroduced = introducesValues.test(/[^.]*$/.exec(told.trim())?.[0] ?? '')
  if (!first || roleOf(first.text) === 'name' || !isExplained || (isTyped && !isIntroduced)) return []
  const areNames = cells.length > 1 && cells.every(({ text }) => /^`[\w+.:-]+`$/.test(text))
  return areNames ? cells.map((cell) => ({ value: bareOf(cell).text, source: 'table', ...cell.markAt(1) })) : []
}

/** A cell without backticks around it, and without a mark of a footnote behind it. */
const bareOf = (cell: Prose): Prose => {
  const bare = trimmed({ text: cell.text.replaceAll('`', ' '), markAt: cell.markAt })
  return trimmed({ ...bare, text: bare.text.replace(/(?:\s*\*+|\s+\[\d+\])$/, '') })
}

/** Values that are put together to one number are no list. */
const combined = /\b(?:bit ?(?:field|mask|set|wise)|flags|combined)\b/i

/**
 * The values of the list that a cell refers to: by a link to its heading, or in the words of the heading.
 * Only the first sentence that says what the field is for can be about its values.
 */
export const referredValues = (lists: ValueLists, { name, type, description }: Cells): readonly StatedValue[] => {
  if (lists.size === 0 || combined.test(`${type?.text} ${description?.text}`)) return []
  const first = /^[^.]*/.exec(description?.text ?? '')?.[0] ?? ''
  const links = [...(type?.links ?? []), ...(description?.links ?? []).filter(({ text }) => first.includes(text))]
  for (const { href } of links) {
    const slug = plainWords(href.split('#')[1] ?? '')
    const fitting = [...lists.keys()].filter(
      (heading) => slug === heading || (heading.includes(' ') && slug.endsWith(` ${heading}`)),
    )
    const best = fitting.toSorted((one, other) => other.length - one.length)[0]
    if (best) return lists.get(best) ?? []
  }
  const word = plainWords(name?.text ?? '')
  if (word && /\b(?:see|listed|given|defined|described) (?:in the (?:table|list) )?below\b/i.test(first))
    for (const [heading, values] of lists) if (heading.split(' ').some((each) => each === word)) return values
  const named = plainWords(type?.text.replace(/^\W*(?:an? )?(?:one|array|list) of\b/i, '') ?? '')
  return [...lists].find(([heading]) => named !== '' && (heading === named || heading === `${named}s`))?.[1] ?? []
}
