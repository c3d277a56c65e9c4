import {
  childrenOf,
  type Operation,
  type Part,
  type PlacedProperty,
  partsOf,
  propertiesIn,
  readVendor,
  type Shape,
  type Vendor,
} from '@sendspec/contract'
import type { OperationFacts, PageFacts } from '@sendspec/facts'
import { contractSide } from '../compare/compare-vendor.ts'
import { type ContractLine, type ContractSources, lineOfOperation, lineOfProperty } from '../compare/contract-lines.ts'
import { matchOperations } from '../compare/match-operations.ts'
import { pairOperations } from './pair-operations.ts'
import type { Change } from './statement.ts'

/** What a change of the page touches. */
export interface Touched {
  /** Id of the contract's operation. */
  readonly operation?: string
  readonly lines: readonly ContractLine[]
  /** Types of the client, with the property where it is one: `Order.state`. */
  readonly types: readonly string[]
}

/** A contract, its files, and the page as it was when they were written. */
export interface Subject {
  readonly vendor: Vendor
  readonly sources: ContractSources
  readonly before: PageFacts
  readonly after: PageFacts
}

/** Finds what changes touch in a contract and its client. */
export const touchedBy = (subject: Subject): ((change: Change) => Touched) => {
  const { vendor, sources, before, after } = subject
  const documented = readVendor(vendor, 'documented')
  const side = contractSide(documented, partsOf(documented))
  const names = pairOperations(before, after).before
  const ids = new Map(
    matchOperations(side, [before]).flatMap(({ facts, operation }) =>
      operation === undefined ? [] : [[names.get(facts as OperationFacts) as string, operation] as const],
    ),
  )
  const parts = [...partsOf(vendor), ...side.parts]
  return (change) => {
    if (change.operation === undefined) return wholeVendor(change, sources)
    const id = ids.get(change.operation)
    const operation = vendor.operations.find((each) => each.id === id)
    if (!operation) return { lines: [], types: [] }
    const own = partsIn(change, parts, operation)
    const found = findProperty(change, own, before.page.id)
    const line = found ? lineOfProperty(sources, found.property) : lineOfOperation(sources, operation.id)
    return {
      operation: operation.id,
      lines: line ? [line] : [],
      types: found ? [found.type] : typesOf(change, own, operation),
    }
  }
}

const vendorKeys: Partial<Record<Change['aspect'], string>> = { server: 'servers', auth: 'auth' }

const wholeVendor = ({ aspect }: Change, sources: ContractSources): Touched => {
  const key = vendorKeys[aspect]
  const line = key && lineOfProperty(sources, { key })
  return { lines: line ? [line] : [], types: [] }
}

const request = new Set(['path', 'query', 'header', 'body'])

const partsIn = (change: Change, parts: readonly Part[], operation: Operation): readonly Part[] => {
  const own = parts.filter((each) => each.operation.id === operation.id)
  if (change.side !== 'response') return own.filter(({ name }) => request.has(name))
  const exact = own.filter(({ name }) => name === change.part)
  return exact.length > 0 ? exact : own.filter(({ name }) => Number(name) < 300)
}

interface Found extends PlacedProperty {
  readonly type: string
}

const parametersOf = ({ id }: Operation): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}Params`

/** The properties of a part with the innermost type that holds each. */
const placedIn = ({ operation, name, shape }: Part): readonly Found[] => {
  const whole = request.has(name) ? parametersOf(operation) : `${parametersOf(operation).replace(/Params$/, name)}`
  const types = holders(shape, '', whole)
  return propertiesIn(shape).map((each) => {
    const { pointer, property } = each
    const holder = types.get(pointer.slice(0, pointer.lastIndexOf('/'))) ?? whole
    return { ...each, type: `${holder}.${property.key}` }
  })
}

/** The innermost named type at each pointer. */
const holders = (shape: Shape, pointer: string, holder: string): ReadonlyMap<string, string> => {
  const name = shape.kind === 'named' ? shape.name : holder
  const inner = childrenOf(shape).map(({ step, shape: child }) =>
    holders(child, step === undefined ? pointer : `${pointer}/${step}`, name),
  )
  return new Map([[pointer, name] as const, ...inner.flatMap((each) => [...each])])
}

const bare = (pointer: string): string => pointer.replaceAll(/ \(\d+\)(?=\/|$)/g, '')

/** The property that a change is about, or the nearest above it. */
const findProperty = (change: Change, parts: readonly Part[], page: string): Found | undefined => {
  if (!change.pointer) return undefined
  const all = parts.flatMap(placedIn)
  const line = change.before?.line
  const pointers = ancestors(bare(change.pointer))
  const exact = all.find(({ pointer }) => pointer === pointers[0])
  const told = all.filter(
    ({ property: { provenance } }) =>
      provenance.kind === 'documented' && provenance.page === page && provenance.line === line,
  )
  const near = pointers.flatMap((wanted) => all.filter(({ pointer }) => pointer === wanted))
  return exact ?? told[0] ?? near[0]
}

/** A pointer and those above it. */
const ancestors = (pointer: string): readonly string[] => {
  const steps = pointer.split('/').slice(1)
  return steps.map((_, index) => `/${steps.slice(0, steps.length - index).join('/')}`)
}

const typesOf = (change: Change, parts: readonly Part[], operation: Operation): readonly string[] => {
  if (change.side !== 'response') return [parametersOf(operation)]
  const names = parts.flatMap(({ shape }) => (shape.kind === 'named' ? [shape.name] : []))
  return [...new Set(names)]
}
