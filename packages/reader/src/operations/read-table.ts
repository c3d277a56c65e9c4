import type { Table } from '../blocks/block.ts'
import { gapAt } from '../blocks/gap-at.ts'
import { statusLabelOf } from './cues.ts'
import { fieldsOfTable } from './fields.ts'
import { firstWords, namesIn } from './names.ts'
import { addFields, contextOf, type Reading } from './reading.ts'
import { rowsOf } from './rows.ts'

/** Reads a table of fields, of statuses or of permissions. */
export const readTable = (table: Table, reading: Reading): void => {
  const { roles, rows } = rowsOf(table)
  const { part } = reading.at
  if (roles.includes('name') && (part === 'sorts' || part === 'filters')) {
    for (const { cells } of rows) if (cells.name) reading.lists[part].push(...namesIn(cells.name))
  } else if (roles.includes('name')) {
    const read = fieldsOfTable(table, contextOf(reading))
    reading.gaps.push(...read.gaps)
    addFields(read.fields, table.head.text, reading)
  } else if (roles.includes('status')) {
    for (const { cells } of rows) {
      const found = cells.status && statusLabelOf(firstWords(cells.status))
      if (found) reading.statuses.push(found.status)
    }
  } else if (roles.includes('permission')) {
    for (const { cells } of rows) if (cells.permission) reading.lists.permissions.push(...namesIn(cells.permission))
  } else reading.gaps.push(gapAt('unread-text', table.head.text))
}
