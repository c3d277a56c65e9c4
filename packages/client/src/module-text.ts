import { unique } from '@sendspec/contract'
import { bracketed } from './layout.ts'

/** The two lines that every generated file starts with. */
export const header = (source: string): string =>
  `// Made by Sendspec. Do not edit: change the source and run \`sendspec generate\`.\n// Source: ${source}\n`

const withoutType = (name: string): string => name.replace(/^type /, '')

/** The order in which the linter wants names: letter by letter, upper case before lower, numbers by value. */
export const byName = (a: string, b: string): number => {
  const parts = (name: string): string[] => withoutType(name).match(/\d+|\D/g) ?? []
  const [left, right] = [parts(a), parts(b)]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [x, y] = [left[index], right[index]]
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1
    if (x === y) continue
    if (/\d/.test(x) && /\d/.test(y)) return Number(x) - Number(y)
    const [lowerX, lowerY] = [x.toLowerCase(), y.toLowerCase()]
    if (lowerX !== lowerY) return lowerX < lowerY ? -1 : 1
    return x < y ? -1 : 1
  }
  return 0
}

/** One import or export statement: of types alone if all names are types, of a whole module for `* as name`. */
const statement = (options: { keyword: 'import' | 'export'; names: readonly string[]; from: string }): string => {
  const { keyword, names, from } = options
  if (names[0]?.startsWith('* as ')) return `${keyword} ${names[0]} from '${from}'`
  const sorted = unique(names).sort(byName)
  const types = sorted.every((name) => name.startsWith('type '))
  return bracketed({
    before: `${keyword}${types ? ' type' : ''} `,
    open: '{',
    parts: types ? sorted.map(withoutType) : sorted,
    close: '}',
    after: ` from '${from}'`,
    padded: true,
  })
}

/** Statements in the order of their addresses. */
export const statements = (keyword: 'import' | 'export', names: ReadonlyMap<string, readonly string[]>): string => {
  const rank = (from: string): string => from.replace(/\.ts$/, '')
  return [...names]
    .filter(([, list]) => list.length > 0)
    .sort(([a], [b]) => byName(rank(a), rank(b)))
    .map(([from, list]) => `${statement({ keyword, names: list, from })}\n`)
    .join('')
}

/** A generated module: the header, the imports, and the blocks with an empty line between them. */
export const moduleText = (options: {
  /** The source that it is generated from. */
  readonly source: string
  readonly imports: ReadonlyMap<string, readonly string[]>
  readonly blocks: readonly string[]
}): string => `${header(options.source)}\n${statements('import', options.imports)}\n${options.blocks.join('\n\n')}\n`
