import type { Table, TableRow } from 'mdast'
import type { Row, Table as TableBlock } from '../blocks/block.ts'
import { trimmed } from '../blocks/passage.ts'
import { proseOf } from '../sentences/prose.ts'
import type { Context } from './field.ts'
import { piecesOf } from './prose.ts'

/** A table of the tree as the readers of tables take it. */
export const tableBlockOf = ({ children }: Table, context: Context): TableBlock | undefined => {
  const [head, ...rows] = children.map((row) => rowOf(row, context))
  return head && { kind: 'table', head, rows }
}

const rowOf = ({ children, position }: TableRow, { page, markAt }: Context): Row => {
  const start = position?.start.offset ?? 0
  return {
    indent: 0,
    cells: children.map((cell) => trimmed(proseOf(piecesOf(cell.children, page)))),
    text: { text: page.text.slice(start, position?.end.offset), markAt: (offset) => markAt(start + offset) },
  }
}
