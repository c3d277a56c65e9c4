import type { Nodes } from 'mdast'
import type { PageText } from '../reader.ts'
import type { Piece } from '../sentences/prose.ts'

/** The words below some nodes. Code stays marked as code; code blocks and nested fields are left out. */
export const piecesOf = (nodes: readonly Nodes[], page: PageText): readonly Piece[] =>
  nodes.flatMap(
    (node) => pieceReaders[node.type]?.(node as never, page) ?? (isContainer(node) ? childPieces(node, page) : []),
  )

type Container = Extract<Nodes, { children: unknown }>

const isContainer = (node: Nodes): node is Container => 'children' in node

const childPieces = (node: Container, page: PageText): readonly Piece[] => piecesOf(node.children as Nodes[], page)

/** How the words of a node are found, for those that are not just the words of their children. */
const pieceReaders: {
  readonly [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, page: PageText) => readonly Piece[]
} = {
  text({ value, position }, { lines }) {
    const first = position?.start ?? { line: 1, column: 1 }
    return value.split('\n').flatMap((text, index) => {
      const line = first.line + index
      const from = index === 0 ? first.column : 1
      const found = lines[line - 1]?.indexOf(text, from - 1) ?? -1
      return withoutEmphasis({ text, line, column: found === -1 ? from : found + 1 })
    })
  },
  inlineCode({ value, position }, { lines }) {
    const { line, column } = position?.start ?? { line: 1, column: 1 }
    const found = lines[line - 1]?.indexOf(value, column - 1) ?? -1
    return [{ text: value.replaceAll('`', "'"), code: true, line, column: found === -1 ? column : found + 1 }]
  },
  paragraph: (node, page) => sentence(node, page),
  heading: (node, page) => sentence(node, page),
  tableCell: (node, page) => sentence(node, page),
  list(node, page) {
    const items = node.children.map((item) => itemPieces(piecesOf(item.children, page)))
    const at = items[0]?.head[0]
    if (!at || !items.every(({ head }) => head.length > 0)) return items.flatMap(({ head, rest }) => [...head, ...rest])
    const { line, column } = at
    const between = (each: Piece): Piece => ({ text: ', ', line: each.line, column: each.column + each.text.length })
    return [
      { text: ' Values: ', line, column },
      ...items.flatMap(({ head }, index) =>
        head.flatMap((each) => (index === items.length - 1 ? [each] : [each, between(each)])),
      ),
      { text: '. ', line, column },
      ...items.flatMap(({ rest }) => rest),
    ]
  },
}

/** The words between the marks of emphasis, which the parser leaves in the text. */
const withoutEmphasis = ({ text, line, column }: Piece): readonly Piece[] => {
  const pieces: Piece[] = []
  let from = 0
  for (const mark of text.matchAll(/\*+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)/g)) {
    if (mark.index > from) pieces.push({ text: text.slice(from, mark.index), line, column: column + from })
    from = mark.index + mark[0].length
  }
  return [...pieces, { text: text.slice(from), line, column: column + from }]
}

/** A text without an end would run into the next one. */
const sentence = (node: Container, page: PageText): readonly Piece[] => {
  const pieces = childPieces(node, page)
  const last = pieces.at(-1)
  if (!last || /[.:;,]\s*$/.test(last.text)) return pieces
  return [...pieces, { text: '. ', line: last.line, column: last.column + last.text.length }]
}

/** An item that begins with code names a value; what follows describes it. */
const itemPieces = (pieces: readonly Piece[]): { readonly head: readonly Piece[]; readonly rest: readonly Piece[] } => {
  const [first, second] = pieces
  const names = first?.code && (!second || /^\s*(?:[-–—:.(=]|$)/.test(second.text))
  return names ? { head: [first], rest: pieces.slice(1) } : { head: [], rest: pieces }
}
