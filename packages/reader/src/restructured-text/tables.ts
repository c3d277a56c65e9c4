import type { Row } from '../blocks/block.ts'
import { joined, trimmed } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import { type Line, proseOf, type State } from './lines.ts'

/** The border of a table whose columns are underlined. */
export const simpleBorder = /^=+(?:\s+=+)+\s*$/

/** `* - cell` begins a row, `- cell` its further cells. */
export const readListTable = (lines: readonly Line[], state: State): void => {
  const rows: { readonly cells: Prose[]; readonly line: Line }[] = []
  let cell: Prose[] = []
  for (const line of lines) {
    const begins = /^(?<row>\* )?- ?/.exec(line.text)
    if (begins) {
      cell = []
      if (begins.groups?.row || rows.length === 0) rows.push({ cells: [], line })
    }
    if (line.text === '') continue
    const width = begins?.[0].length ?? 0
    cell.push(proseOf({ ...line, text: line.text.slice(width), offset: line.offset + width }, state))
    const whole = trimmed(joined(cell.flatMap((each) => [each, { text: ' ', markAt: each.markAt }])))
    const row = rows.at(-1)
    if (begins) row?.cells.push(whole)
    else if (row) row.cells[row.cells.length - 1] = whole
  }
  pushTable(
    rows.map(({ cells, line }) => ({
      cells,
      indent: 0,
      text: { text: line.text, markAt: (at) => state.locate(line.offset + at) },
    })),
    state,
  )
}

/** Lines of a table up to its lower border that are looked at. */
const longestTable = 200

export const readSimpleTable = (lines: readonly Line[], at: number, state: State): number => {
  const border = lines[at] as Line
  const columns = [...border.text.matchAll(/=+/g)].map(({ index }) => index)
  let end = at + 1
  const rows: Row[] = []
  let borders = 1
  for (; end < lines.length && borders < 3; end += 1) {
    const line = lines[end] as Line
    if (simpleBorder.test(line.text)) {
      borders += 1
      continue
    }
    if (
      line.text === '' &&
      borders > 1 &&
      !lines.slice(end, end + longestTable).some(({ text }) => simpleBorder.test(text))
    )
      break
    if (line.text === '') continue
    const shift = line.indent - border.indent
    const cells = columns.map((from, index) => {
      const to = columns[index + 1]
      const start = Math.max(0, from - shift)
      const text = line.text.slice(start, to === undefined ? undefined : Math.max(0, to - shift))
      return trimmed(proseOf({ indent: 0, text, offset: line.offset + start }, state))
    })
    rows.push({ cells, indent: 0, text: { text: line.text, markAt: (each) => state.locate(line.offset + each) } })
  }
  pushTable(rows, state)
  return end
}

const pushTable = ([head, ...rows]: readonly Row[], { blocks }: State): void => {
  if (head) blocks.push({ kind: 'table', head, rows })
}
