import type { Mark } from '@sendspec/facts'
import { type Node, parseTree } from 'jsonc-parser'
import type { Prose } from '../sentences/prose.ts'
import type { Block, Row } from './block.ts'
import { joined, stated, trimmed } from './passage.ts'

/** A block of a page that is written in JSON between `[block:name]` and `[/block]`. */
export interface JsonBlock {
  readonly name: string
  /** The JSON. */
  readonly text: string
  readonly from: number
}

export const jsonBlockAt = /\[block:(?<name>[\w-]+)\]\s*(?<json>[\s\S]*?)\[\/block\]/y

/** What a block in JSON states. Nothing, where it is not JSON. */
export const blocksOfJson = ({ name, text, from }: JsonBlock, locate: (offset: number) => Mark): readonly Block[] => {
  const root = parseTree(text)
  if (!root) return []
  const prose = (node: Node | undefined): Prose | undefined => {
    if (node?.type !== 'string') return undefined
    return unescaped(text.slice(node.offset + 1, node.offset + node.length - 1), (at) =>
      locate(from + node.offset + 1 + at),
    )
  }
  const title = prose(valueAt(root, 'title'))
  if (name === 'api-header' || name === 'heading')
    return title ? [{ kind: 'heading', depth: 2, text: trimmed(title) }] : []
  if (name === 'code')
    return (valueAt(root, 'codes')?.children ?? []).flatMap((each): readonly Block[] => {
      const code = prose(valueAt(each, 'code'))
      const language = prose(valueAt(each, 'language'))?.text.toLowerCase()
      const label = prose(valueAt(each, 'name')) ?? prose(valueAt(each, 'status'))
      if (!code) return []
      return [
        { kind: 'code', ...(language && { language }), ...(label && { title: stated(label.text, label) }), text: code },
      ]
    })
  if (name === 'parameters') return tableOf(valueAt(root, 'data'), prose)
  const body = prose(valueAt(root, 'body'))
  return body ? [{ kind: 'paragraph', text: body }] : []
}

/** Cells are named by row and column: `h-0`, `0-1`. */
const tableOf = (data: Node | undefined, prose: (node: Node | undefined) => Prose | undefined): readonly Block[] => {
  const rows = new Map<string, Prose[]>()
  for (const property of data?.children ?? []) {
    const [key, value] = property.children ?? []
    const [row = '', column = ''] = String(key?.value ?? '').split('-')
    const cell = prose(value)
    if (!cell) continue
    const cells = rows.get(row) ?? []
    cells[Number(column)] = trimmed(cell)
    rows.set(row, cells)
  }
  const [head, ...rest] = [...rows].sort(([one], [other]) => order(one) - order(other)).map(([, cells]) => rowOf(cells))
  return head ? [{ kind: 'table', head, rows: rest }] : []
}

const order = (row: string): number => (row === 'h' ? -1 : Number(row))

const rowOf = (sparse: readonly Prose[]): Row => {
  const cells = Array.from(sparse, (cell) => cell ?? { text: '', markAt: () => ({ line: 1, column: 1 }) })
  return { cells, indent: 0, text: joined(cells.flatMap((cell) => [cell, { text: ' | ', markAt: cell.markAt }])) }
}

const valueAt = (node: Node, key: string): Node | undefined =>
  node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1]

const letters: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/** The text of a string of JSON, with the place of each character. */
const unescaped = (text: string, locate: (offset: number) => Mark): Prose => {
  let made = ''
  const offsets: number[] = []
  for (const match of text.matchAll(/\\u(?<code>[\da-fA-F]{4})|\\(?<letter>[\s\S])|[\s\S]/g)) {
    const { code, letter } = match.groups ?? {}
    made += code ? String.fromCharCode(Number.parseInt(code, 16)) : letter ? (letters[letter] ?? letter) : match[0]
    offsets.push(match.index)
  }
  return { text: made, markAt: (at) => locate(offsets[at] ?? offsets.at(-1) ?? 0) }
}
