import {
  type ContractPlace,
  type Part,
  type PlacedProperty,
  partsOf,
  pointersUpFrom,
  propertiesIn,
  readVendor,
  type Vendor,
} from '@sendspec/contract'
import type { OperationFacts, PageFacts } from '@sendspec/facts'
import { contractSide } from '../compare/compare-vendor.ts'
import { matchOperations } from '../compare/match-operations.ts'
import { nameOperations } from '../page/pair-operations.ts'
import {
  type ContractIndex,
  type ContractPosition,
  type ContractSources,
  contractIndex,
} from '../source/contract-index.ts'
import { contractPointer } from './contract-pointer.ts'
import type { Change } from './statement.ts'

/** The parts of a contract and its client that a change of the page concerns. */
export interface Touched {
  /** Id of the contract's operation. */
  readonly operation?: string
  readonly lines: readonly ContractPosition[]
  /** Types of the client, with the property if there is one: `Order.state`. */
  readonly types: readonly string[]
}

/** The types that a client has for a place of the contract. The client generator decides their names. */
export type TypesTouched = (place: ContractPlace) => readonly string[]

/** A contract, its files, and the page before and after a change. */
export interface TouchedInput {
  readonly vendor: Vendor
  readonly sources: ContractSources
  readonly before: PageFacts
  readonly after: PageFacts
  readonly typesTouched: TypesTouched
}

/** Finds the parts of a contract and its client that changes concern. */
export const touchedBy = ({
  vendor,
  sources,
  before,
  after,
  typesTouched,
}: TouchedInput): ((change: Change) => Touched) => {
  const documented = readVendor(vendor, 'documented')
  const side = contractSide(documented, partsOf(documented))
  const names = nameOperations(before, after).before
  const index = contractIndex(sources)
  const ids = new Map(
    matchOperations(side, [before]).flatMap(({ facts, operation }) =>
      operation === undefined ? [] : [[names.get(facts as OperationFacts) as string, operation] as const],
    ),
  )
  const parts = [...partsOf(vendor), ...side.parts]
  return (change) => {
    if (change.operation === undefined) {
      if (change.side === 'response' && change.part !== undefined)
        return touchedInErrors(change, { vendor, parts, index, typesTouched })
      return touchedInVendor(change, index)
    }
    const id = ids.get(change.operation)
    const operation = vendor.operations.find((each) => each.id === id)
    if (!operation) return { lines: [], types: [] }
    const own = partsOfChange(
      change,
      parts.filter((each) => each.operation.id === id),
    )
    const found = findProperty(change, { parts: own, page: before.page.id })
    const line = found ? index.property(found) : index.operation(operation.id)
    const places = found ? [{ part: found.part.name, pointer: found.pointer }] : wholesOf(change, own)
    return {
      operation: operation.id,
      lines: line ? [line] : [],
      types: [...new Set(places.flatMap((place) => typesTouched({ operation: operation.id, ...place })))],
    }
  }
}

const vendorKeys: Partial<Record<Change['aspect'], string>> = { server: 'servers', auth: 'auth' }

const touchedInVendor = ({ aspect }: Change, index: ContractIndex): Touched => {
  const key = vendorKeys[aspect]
  const line = key === undefined ? undefined : index.vendorKey(key)
  return { lines: line ? [line] : [], types: [] }
}

/** What a page says of errors in general concerns the error bodies of all operations. */
const touchedInErrors = (
  change: Change,
  {
    vendor,
    parts,
    index,
    typesTouched,
  }: Pick<TouchedInput, 'vendor' | 'typesTouched'> & { readonly parts: readonly Part[]; readonly index: ContractIndex },
): Touched => {
  const errors = parts.filter((part) => part.kind === 'response' && Number(part.name) >= 400)
  const found = findProperty(change, { parts: errors, page: '' })
  const line = found && index.property(found)
  const places = errors.map((part) => ({ part: part.name, operation: part.operation.id }))
  const pointer = found && errors.length > 0 ? { pointer: found.pointer } : {}
  const touched = vendor.operations.flatMap(({ id }) =>
    places.filter(({ operation }) => operation === id).flatMap((place) => typesTouched({ ...place, ...pointer })),
  )
  return { lines: line ? [line] : [], types: [...new Set(touched)] }
}

const isRequest = ({ kind }: Part): boolean => kind !== 'response' && kind !== 'response header'

/** The parts that a change can concern. A response that the page gives no status is a success. */
const partsOfChange = (change: Change, own: readonly Part[]): readonly Part[] => {
  if (change.side !== 'response') return own.filter(isRequest)
  const responses = own.filter(({ kind }) => kind === 'response')
  const exact = responses.filter(({ name }) => name === change.part)
  if (exact.length > 0) return exact
  // A status that the contract lacks concerns none of its bodies.
  return /^\d+$/.test(change.part ?? '') ? [] : responses.filter(({ name }) => Number(name) < 300)
}

/** A change of no property concerns the whole request, or whole responses. */
const wholesOf = ({ side }: Change, parts: readonly Part[]): readonly Omit<ContractPlace, 'operation'>[] =>
  side === 'response' ? [...new Set(parts.map(({ name }) => name))].map((part) => ({ part })) : [{}]

interface Found extends PlacedProperty {
  readonly part: Part
}

/** Where a contract has what a page names in a sentence or a list: `/filter[name]`, `/sort`. */
const named: { readonly [Aspect in Change['aspect']]?: (of: string) => RegExp } = {
  filter: (of) => new RegExp(`/${escaped(of)}$|\\[${escaped(of)}\\]$`),
  sort: () => /^\/(?:sort|order)/i,
  'default sort': () => /^\/(?:sort|order)/i,
  header: (of) => new RegExp(`^/${escaped(of)}$`, 'i'),
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The property that a change is about, or its nearest ancestor. */
const findProperty = (
  change: Change,
  around: { readonly parts: readonly Part[]; readonly page: string },
): Found | undefined => {
  const pattern = named[change.aspect]?.(change.of ?? '')
  if (!pattern) return findByPointer(change, around)
  return around.parts
    .flatMap((part) => propertiesIn(part.shape).map((each): Found => ({ ...each, part })))
    .find(({ pointer }) => pattern.test(pointer))
}

const findByPointer = (
  { pointer, before }: Change,
  { parts, page }: { readonly parts: readonly Part[]; readonly page: string },
): Found | undefined => {
  if (!pointer) return undefined
  const all = parts.flatMap((part) => propertiesIn(part.shape).map((each): Found => ({ ...each, part })))
  const [own = '', ...ancestors] = pointersUpFrom(contractPointer(pointer))
  const at = (wanted: string): Found | undefined => all.find((each) => each.pointer === wanted)
  const onLine = all.find(
    ({ property: { provenance } }) =>
      provenance.kind === 'documented' && provenance.page === page && provenance.line === before?.line,
  )
  return at(own) ?? onLine ?? ancestors.map(at).find((each) => each !== undefined)
}
