import type { Gap } from '@sendspec/facts'
import type { Row, Table } from '../blocks/block.ts'
import { gapAt } from '../blocks/gap-at.ts'
import { joined } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import { typeOfWords } from '../type-words.ts'
import { type ColumnRole, roleOf, roles } from './columns.ts'

/** The cells of a row by what their columns are for. */
export type Cells = Readonly<Partial<Record<ColumnRole, Prose>>>

export interface ReadRow {
  readonly cells: Cells
  readonly text: Prose
  readonly indent: number
}

export interface ReadTable {
  readonly roles: readonly (ColumnRole | undefined)[]
  readonly rows: readonly ReadRow[]
  readonly gaps: readonly Gap[]
}

/** Reads the rows of a table by what its head says the columns are for. */
export const rowsOf = ({ head, rows }: Table): ReadTable => {
  const columns = rolesOf(head, rows)
  const gaps: Gap[] = []
  const read = rows.map((row): ReadRow => {
    const surplus = row.cells.length - columns.length
    const isEdged = /^\|/.test(row.text.text) || !/^\|/.test(head.text.text)
    if (surplus > 0 || row.cells.length < Math.min(2, columns.length) || !isEdged)
      gaps.push(gapAt('broken-table', row.text))
    const cells = surplus > 0 ? bestMerge(row, columns, surplus) : row.cells
    return { cells: byRole(cells, columns), text: row.text, indent: row.indent }
  })
  return { roles: columns, rows: read, gaps }
}

/** What columns are for: by their heads, or by the shape of their cells where no head is understood as a name's. */
const rolesOf = (head: Row, rows: readonly Row[]): readonly (ColumnRole | undefined)[] => {
  const named = head.cells.map(({ text }) => roleOf(text))
  if (named.some((role) => role === 'name' || role === 'status' || role === 'permission') || rows.length === 0)
    return named
  const isAll = (index: number, fits: (text: string) => boolean): boolean =>
    rows.every(({ cells }) => fits(cells[index]?.text ?? ''))
  const type = named.includes('type')
    ? named.indexOf('type')
    : head.cells.findIndex((_, index) => index > 0 && isAll(index, isTypeWord))
  const isOfFields = type > 0 || named.includes('required')
  const isName = isOfFields && named[0] === undefined && isAll(0, (text) => roles.name.fits(text) > 0)
  if (!isName) return named
  return named.map((role, index) => (index === 0 ? 'name' : index === type ? 'type' : role))
}

/** A type by its name, and no other word. */
export const isTypeWord = (text: string): boolean => {
  const words = typeOfWords(text.replace(/`/g, ''))
  return words !== undefined && !['named', 'literal', 'union'].includes(words.is.kind)
}

const byRole = (cells: readonly Prose[], columns: readonly (ColumnRole | undefined)[]): Cells =>
  Object.fromEntries(
    columns.flatMap((role, index) => {
      const cell = cells[index]
      return role && cell && cell.text !== '' ? [[role, cell]] : []
    }),
  )

/**
 * A row has more cells than the table has columns where a cell holds a `|`.
 * Of all ways to put neighbours together again, the one whose cells best look like their columns is taken.
 */
const bestMerge = (row: Row, columns: readonly (ColumnRole | undefined)[], surplus: number): readonly Prose[] => {
  const candidates = columns.map((_, at) => {
    const merged = join(row, at, at + surplus)
    return [...row.cells.slice(0, at), merged, ...row.cells.slice(at + surplus + 1)]
  })
  const scored = candidates.map((cells) => ({ cells, score: scoreOf(cells, columns) }))
  return scored.reduce((best, each) => (each.score >= best.score ? each : best)).cells
}

const scoreOf = (cells: readonly Prose[], columns: readonly (ColumnRole | undefined)[]): number =>
  columns.reduce((sum, role, index) => sum + (role ? roles[role].fits(cells[index]?.text ?? '') : 0), 0)

/** Neighbouring cells as one again, the `|` between them included. */
const join = ({ cells, text }: Row, from: number, to: number): Prose => {
  const [first, ...rest] = cells.slice(from, to + 1)
  if (!first) return text
  return joined([first, ...rest.flatMap((cell) => [{ text: ' | ', markAt: cell.markAt }, cell])])
}
