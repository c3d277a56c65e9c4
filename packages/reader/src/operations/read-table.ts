import type { Stated, StatedType } from '@sendspec/facts'
import type { Table } from '../blocks/block.ts'
import { gapAt } from '../blocks/gap-at.ts'
import { trimmed } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import { statusLabelOf } from './cues.ts'
import { fieldsOfTable } from './fields.ts'
import { firstWords, namesIn } from './names.ts'
import { addFields, contextOf, currentResponse, isInResponse, type OpenOperation } from './open-operation.ts'
import { rowsOf } from './rows.ts'
import { typeCellOf } from './type-cell.ts'
import { valuesBelow } from './value-lists.ts'

/** `:name` is the name of a parameter as routes have it. */
const withoutColon = ({ value, line, column }: Stated<string>): Stated<string> =>
  value.startsWith(':') ? { value: value.slice(1), line, column: column + 1 } : { value, line, column }

/** The type of a cell, if the page declares it. */
const declaredTypeIn = (cell: Prose, { known: { declared } }: OpenOperation): StatedType | undefined => {
  const { type } = typeCellOf(cell, declared).facts
  const is = type?.is.kind === 'array' ? type.is.items : type?.is
  return is?.kind === 'named' && declared.has(is.name) ? type : undefined
}

/** Adds the values that a table lists for fields above it, one in a row. */
const addValues = ({ rows }: Table, { at: { named } }: OpenOperation): boolean => {
  const listed = rows.flatMap(({ cells: [name, value] }) => {
    const field = named.get(name?.text.replaceAll('`', '') ?? '')
    return field && value ? [{ field, value }] : []
  })
  if (listed.length < rows.length || rows.length === 0) return false
  for (const { field, value } of listed) {
    const bare = trimmed({ text: value.text.replaceAll('`', ' '), markAt: value.markAt })
    const own = field.enum ?? []
    if (own.every((each) => each.value !== bare.text))
      Object.assign(field, { enum: [...own, { value: bare.text, source: 'table' as const, ...bare.markAt(0) }] })
  }
  return true
}

/** Adds the values that a table lists right below the heading of a field. */
const addListed = (table: Table, open: OpenOperation): boolean => {
  const { subjects, lead } = open.at
  const subject = subjects.at(-1)
  const values = subject && !subject.isBelowOther ? valuesBelow(table, lead || subject.told) : []
  if (!subject || values.length === 0) return false
  Object.assign(subject.field, { enum: [...(subject.field.enum ?? []), ...values] })
  open.added += values.length
  return true
}

const isOfValues = ({ head }: Table): boolean =>
  head.cells.length === 2 && /^values?$/i.test(head.cells[1]?.text.trim() ?? '')

/** A row without a name is on the whole body. */
const readWhole = (type: Prose, open: OpenOperation): void => {
  const { facts, gaps } = typeCellOf(type, open.known.declared)
  open.gaps.push(...gaps)
  if (!facts.type) return
  if (isInResponse(open)) currentResponse(open).type ??= facts.type
  else open.bodyType ??= facts.type
}

/** Reads a table of fields, of statuses or of permissions. */
export const readTable = (table: Table, open: OpenOperation): void => {
  const { roles, rows } = rowsOf(table)
  const { part } = open.at
  if (isOfValues(table) && addValues(table, open)) return
  if (addListed(table, open)) return
  const [only, ...more] = rows
  if (roles.includes('name') && only?.cells.type && !only.cells.name && more.length === 0) {
    readWhole(only.cells.type, open)
    return
  }
  const isDescribed = roles.includes('type') || roles.includes('description')
  if (roles.includes('name') && part === 'filters' && isDescribed) {
    // A filter that a row describes is a parameter of its own.
    const read = fieldsOfTable(table, contextOf(open))
    open.gaps.push(...read.gaps)
    addFields(
      read.fields.map((field) => ({ ...field, in: 'query' as const })),
      table.head.text,
      open,
    )
  } else if (roles.includes('name') && (part === 'sorts' || part === 'filters')) {
    for (const { cells } of rows) if (cells.name) open.lists[part].push(...namesIn(cells.name).map(withoutColon))
  } else if (roles.includes('name')) {
    const read = fieldsOfTable(table, contextOf(open))
    open.gaps.push(...read.gaps)
    addFields(read.fields, table.head.text, open)
  } else if (roles.includes('status')) {
    for (const { cells } of rows) {
      const found = cells.status && statusLabelOf(firstWords(cells.status))
      const type = found && cells.type && declaredTypeIn(cells.type, open)
      if (found && type) open.responses.push({ status: found.status, type, fields: [], examples: [] })
      else if (found) open.statuses.push(found.status)
    }
  } else if (roles.includes('permission')) {
    for (const { cells } of rows) if (cells.permission) open.lists.permissions.push(...namesIn(cells.permission))
  } else open.gaps.push(gapAt('unread-text', table.head.text))
}
