import { parse } from '@babel/parser'
import type { Node } from '@babel/types'

/** One change to the files of a vendor. */
export interface Edit {
  readonly kind: string
  /** Words of the place, of which the message has to have one. */
  readonly names: readonly string[]
  /** The text of each changed file, by its path in the vendor's folder. */
  readonly files: ReadonlyMap<string, string>
  /** Set for what only the captured pages can show. */
  readonly needsCaptures?: true
}

/** The files of a vendor: text by path in its folder. */
export type VendorFiles = ReadonlyMap<string, string>

/** A part of a module: its syntax, its text, and what it is in. */
export interface Fragment {
  readonly node: Node
  readonly path: string
  readonly file: string
  readonly parent: Fragment | undefined
}

const generated = /^evidence\/|\.test\.ts$/

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every part of a module, outermost first. */
const partsOf = (path: string, file: string): readonly Fragment[] => {
  const found: Fragment[] = []
  const visit = (node: Node, parent: Fragment | undefined): void => {
    const part = { node, path, file, parent }
    found.push(part)
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, part)
  }
  visit(parse(file, { sourceType: 'module', plugins: ['typescript'] }).program, undefined)
  return found
}

/** Every part of the modules that a person writes. */
export const partsIn = (files: VendorFiles): readonly Fragment[] =>
  [...files]
    .filter(([path]) => path.endsWith('.ts') && !generated.test(path))
    .flatMap(([path, file]) => partsOf(path, file))

export const startOf = ({ node }: Fragment): number => node.start ?? 0
export const endOf = ({ node }: Fragment): number => node.end ?? 0
export const textOf = (part: Fragment): string => part.file.slice(startOf(part), endOf(part))

export type Changed = ReadonlyMap<string, string>

/** Replaces a part by other text. */
export const replaced = (part: Fragment, by: string): Changed =>
  new Map([[part.path, part.file.slice(0, startOf(part)) + by + part.file.slice(endOf(part))]])

/** Removes an element of a list or a property, with its comma. */
export const removed = (part: Fragment): Changed => {
  const comma = /^\s*,/.exec(part.file.slice(endOf(part)))?.[0].length ?? 0
  return new Map([[part.path, part.file.slice(0, startOf(part)) + part.file.slice(endOf(part) + comma)]])
}

/** The part of a node that is directly inside another one. */
export const inside = (part: Fragment, node: Node | null | undefined): Fragment | undefined =>
  node ? { node, path: part.path, file: part.file, parent: part } : undefined

/** The name that a call goes to: `gap` of `gap(…)`, `z.enum` of `z.enum(…)`, `optional` of `x.optional()`. */
export const calleeOf = (part: Fragment | undefined): string | undefined => {
  if (part?.node.type !== 'CallExpression') return undefined
  const { callee } = part.node
  if (callee.type === 'Identifier') return callee.name
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined
  const { name } = callee.property
  return callee.object.type === 'Identifier' && callee.object.name === 'z' ? `z.${name}` : name
}

export const argumentsOf = (part: Fragment | undefined): readonly Fragment[] =>
  part?.node.type === 'CallExpression' ? part.node.arguments.map((node) => inside(part, node) as Fragment) : []

/** Which argument of its call a part is. */
export const indexIn = ({ node, parent }: Fragment): number =>
  argumentsOf(parent).findIndex((each) => each.node === node)

/** The key of a property. */
export const keyOf = (part: Fragment | undefined): string | undefined => {
  if (part?.node.type !== 'ObjectProperty') return undefined
  const { key } = part.node
  if (key.type === 'Identifier') return key.name
  return key.type === 'StringLiteral' || key.type === 'NumericLiteral' ? String(key.value) : undefined
}

export const stringOf = (part: Fragment | undefined): string | undefined =>
  part?.node.type === 'StringLiteral' ? part.node.value : undefined

export const numberOf = (part: Fragment | undefined): number | undefined =>
  part?.node.type === 'NumericLiteral' ? part.node.value : undefined

/** The words around a part from inside out: keys, constants, and the first words of calls. */
export const wordsAround = (part: Fragment | undefined): readonly string[] => {
  const words: string[] = []
  for (let each = part; each; each = each.parent) {
    const key = keyOf(each)
    if (key !== undefined) words.push(key)
    if (each.node.type === 'VariableDeclarator' && each.node.id.type === 'Identifier') words.push(each.node.id.name)
    const [first] = argumentsOf(each)
    const text = stringOf(first)
    if (text !== undefined && first?.node !== part?.node) words.push(text)
  }
  return words
}

/** A text with another number: `at most 100` becomes `at most 103`. */
export const withOtherNumber = (text: string): string | undefined => {
  const found = /(?<![\w.-])\d+(?:\.\d+)*/.exec(text)
  if (!found) return undefined
  const digits = found[0].replace(/\d+$/, (last) => String(Number(last) + 3))
  return text.slice(0, found.index) + digits + text.slice(found.index + found[0].length)
}

export const literal = (value: string): string => JSON.stringify(value)

/** Modules that import a function that they may lack. */
export const importing = (changed: Changed, name: string): Changed =>
  new Map(
    [...changed].map(([path, text]) => {
      const names = /import \{([^}]*)\} from '@sendspec\/contract'/.exec(text)?.[1] ?? ''
      const known = names.split(',').map((each) => each.trim())
      return [path, known.includes(name) ? text : text.replace(`{${names}}`, `{ ${name},${names}}`)]
    }),
  )
