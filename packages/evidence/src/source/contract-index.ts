import { parse } from '@babel/parser'
import type { CallExpression, Node, ObjectProperty } from '@babel/types'
import type { PlacedProperty } from '@sendspec/contract'

/** The TypeScript files of a vendor's contract: text by path from the vendor's folder, e.g. `schemas.ts`. */
export type ContractSources = ReadonlyMap<string, string>

export interface ContractLine {
  readonly file: string
  readonly line: number
}

/** A position in the contract. Line and column count from 1. */
export interface ContractPosition extends ContractLine {
  readonly column: number
}

/** Where a contract writes its parts. A lookup gives nothing where several lines could be meant: no line is better than a wrong one. */
export interface ContractIndex {
  /** The property of a schema with this key; among several, the one in this component. */
  readonly property: (property: Pick<PlacedProperty, 'property' | 'component'>) => ContractPosition | undefined
  /** The route of an operation. */
  readonly operation: (id: string) => ContractPosition | undefined
  /** A key of the object that `defineVendor` gets, e.g. `servers`. */
  readonly vendorKey: (key: string) => ContractPosition | undefined
  /** Every string of this text, in the order of the files. */
  readonly strings: (text: string) => readonly ContractString[]
}

interface ContractString extends ContractPosition {
  /** The function whose first argument it is, if it is one: `gap('acme-order-unstated', …)`. */
  readonly callee?: string
}

interface SchemaProperty extends ContractPosition {
  /** The name in the innermost `named('…', …)` around it. */
  readonly component?: string
}

/** Parses each file once, so that thousands of lookups cost no more than the files are long. A file that doesn't parse has no lines. */
export const contractIndex = (sources: ContractSources): ContractIndex => {
  const properties = new Map<string, SchemaProperty[]>()
  const routes = new Map<string, ContractPosition[]>()
  const vendorKeys = new Map<string, ContractPosition[]>()
  const strings = new Map<string, ContractString[]>()
  /** Names of fields that are written as constants: `const requestId = field(…)`. */
  const constants = new Set<string>()
  const visitors: Visitors = {
    ObjectProperty: (node, { at, component }) => {
      const key = keyOf(node)
      if (key === undefined) return
      const { value } = node
      const isField = value.type === 'Identifier' ? constants.has(value.name) : isCall(value)
      if (isField) listAt(properties, key).push({ ...at(node), ...(component !== undefined && { component }) })
      const isPlain = value.type === 'ObjectExpression' && value.properties.some((each) => keyOf(each) === 'method')
      if (isPlain || isRoute(value)) listAt(routes, key).push(at(node))
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier' && init && isCall(init)) constants.add(id.name)
    },
    CallExpression: (node, { at }) => {
      const [definition] = node.arguments
      if (!isCallOf(node, 'defineVendor') || definition?.type !== 'ObjectExpression') return
      for (const property of definition.properties) {
        const key = keyOf(property)
        if (key !== undefined) listAt(vendorKeys, key).push(at(property))
      }
    },
    StringLiteral: (node, { at, parent }) => {
      const { callee } = parent?.type === 'CallExpression' && parent.arguments[0] === node ? parent : {}
      const name = callee?.type === 'Identifier' ? callee.name : undefined
      listAt(strings, node.value).push({ ...at(node), ...(name !== undefined && { callee: name }) })
    },
  }
  for (const file of sources) walkFile(file, visitors)
  return {
    property: ({ property: { key }, component }) => {
      const all = properties.get(key) ?? []
      return only(all.filter((each) => each.component === component)) ?? only(all)
    },
    operation: (id) => routes.get(id)?.[0],
    vendorKey: (key) => only(vendorKeys.get(key) ?? []),
    strings: (text) => strings.get(text) ?? [],
  }
}

/** Whether a value is the route of an operation: `get('/orders', { … })`. */
const isRoute = (node: Node): boolean => {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return false
  const [path, request] = node.arguments
  const isMaker = ['get', 'post', 'put', 'patch', 'del'].includes(node.callee.name)
  return isMaker && path?.type === 'StringLiteral' && path.value.startsWith('/') && request?.type === 'ObjectExpression'
}

type At = (node: Node) => ContractPosition
/** What a visitor gets besides its node. */
interface Visited {
  readonly at: At
  readonly parent: Node | undefined
  readonly component: string | undefined
}

type Visit<Kind extends Node> = (node: Kind, visited: Visited) => void
type Visitors = { readonly [Type in Node['type']]?: Visit<Extract<Node, { type: Type }>> }

const walkFile = ([file, text]: readonly [string, string], visitors: Visitors): void => {
  const at: At = ({ loc }) => ({ file, line: loc?.start.line ?? 1, column: (loc?.start.column ?? 0) + 1 })
  const visit = (node: Node, parent?: Node, within?: string): void => {
    const component = componentOf(node) ?? within
    const visitor = visitors[node.type] as Visit<Node> | undefined
    visitor?.(node, { at, parent, component })
    for (const child of childrenOf(node)) visit(child, node, component)
  }
  const program = parsed(text)
  if (program) visit(program)
}

const parsed = (text: string): Node | undefined => {
  try {
    return parse(text, { sourceType: 'module', plugins: ['typescript'] }).program as unknown as Node
  } catch {
    return undefined
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

/** Whether a value can be a field: a call of `field`, or of a function that makes one. */
const isCall = (node: Node): boolean => node.type === 'CallExpression' && node.callee.type === 'Identifier'

/** The name that `named('…', …)` gives. */
const componentOf = (node: Node): string | undefined => {
  if (node.type !== 'CallExpression' || !isCallOf(node, 'named')) return undefined
  const [name] = node.arguments
  return name?.type === 'StringLiteral' ? name.value : undefined
}

const isCallOf = ({ callee }: CallExpression, name: string): boolean =>
  callee.type === 'Identifier' && callee.name === name

const keyOf = (node: Node): string | undefined => {
  if (node.type !== 'ObjectProperty') return undefined
  const { key, computed }: ObjectProperty = node
  if (key.type === 'StringLiteral') return key.value
  return key.type === 'Identifier' && !computed ? key.name : undefined
}

const only = (found: readonly ContractPosition[]): ContractPosition | undefined => {
  const [first, ...others] = found
  return first && others.length === 0 ? { file: first.file, line: first.line, column: first.column } : undefined
}

/** The list of a key, which is added if it is missing. */
const listAt = <Value>(map: Map<string, Value[]>, key: string): Value[] => {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}
