import { parsePointer } from '@sendspec/contract'
import type { Mark, Stated } from '@sendspec/facts'
import { isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Prose } from '../sentences/prose.ts'

/** An OpenAPI document that a page prints, as nodes that know where on the page they are. */
export interface PrintedDocument {
  readonly root: Node
  readonly markOf: (node: Node) => Mark
  /** A node as it is printed. */
  readonly sourceOf: (node: Node) => string
  /** The node, or the one that its `$ref` points to in the same document. */
  readonly resolved: (node: Node | undefined) => Node | undefined
  /** How many members are still read; schemas that contain each other could have any number. */
  membersLeft: number
}

const mostMembers = 5_000

/** References that point to references end here. */
const mostHops = 16

/** A key that only an OpenAPI document, or a path item of one, begins with. */
const opening = /^\s*(?:---\s*\n\s*)?(?:#.*\n\s*)*\{?\s*["']?(?:openapi|swagger|paths|\/[^\s"':]*)["']?\s*:/

export const looksLikeOpenapi = (text: string): boolean => opening.test(text)

/** Parses code as an OpenAPI document in YAML or JSON. Nothing, where it is broken. */
export const documentOf = ({ text, markAt }: Prose): PrintedDocument | undefined => {
  const parsed = parseDocument(text, { logLevel: 'silent', prettyErrors: false, stringKeys: true })
  const { contents } = parsed
  if (parsed.errors.length > 0 || !isMap(contents)) return undefined
  const resolved = (node: Node | undefined): Node | undefined => {
    let found = node
    for (let hop = 0; hop < mostHops; hop += 1) {
      const target = textOf(get(found, '$ref'))
      if (!target) return isAlias(found) ? undefined : found
      if (!target.startsWith('#/')) return undefined
      found = parsePointer(target.slice(1)).reduce<Node | undefined>(get, contents)
    }
    return undefined
  }
  return {
    root: contents,
    membersLeft: mostMembers,
    resolved,
    markOf: (node) => markAt(node.range?.[0] ?? 0),
    sourceOf: ({ range }) => (range ? text.slice(range[0], range[1]) : ''),
  }
}

export const get = (node: Node | undefined, key: string): Node | undefined => {
  if (!isMap(node)) return undefined
  const found = node.get(key, true)
  return isNode(found) ? found : undefined
}

/** Keys with their values, each key as it is on the page. */
export const entriesOf = (
  node: Node | undefined,
): readonly { readonly key: Node; readonly name: string; readonly value: Node }[] =>
  isMap(node)
    ? node.items.flatMap(({ key, value }) =>
        isScalar(key) && isNode(value) ? [{ key, name: String(key.value), value }] : [],
      )
    : []

export const itemsOf = (node: Node | undefined): readonly Node[] => (isSeq(node) ? node.items.filter(isNode) : [])

export const textOf = (node: Node | undefined): string | undefined =>
  isScalar(node) && typeof node.value === 'string' ? node.value : undefined

/** A value of plain data, as JSON would have it. */
export const plainOf = (node: Node): unknown => {
  if (isMap(node)) return Object.fromEntries(entriesOf(node).map(({ name, value }) => [name, plainOf(value)]))
  if (isSeq(node)) return itemsOf(node).map(plainOf)
  return isScalar(node) ? (node.value ?? null) : null
}

/** The value of a scalar node with its place, if it is of this kind. */
export const statedScalar = <Kind extends 'string' | 'number' | 'boolean'>(
  node: Node | undefined,
  kind: Kind,
  { markOf }: PrintedDocument,
): Stated<{ string: string; number: number; boolean: boolean }[Kind]> | undefined =>
  isScalar(node) && typeof node.value === kind ? { value: node.value as never, ...markOf(node) } : undefined

/** A text that stands for a node, with its place. */
export const proseAt = (text: string, mark: Mark): Prose => ({ text, markAt: () => mark })
