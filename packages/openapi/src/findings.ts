import {
  childrenOf,
  type Finding,
  type Operation,
  parsePointer,
  partsOf,
  type Shape,
  type Vendor,
} from '@sendspec/contract'
import { anyError, type DocumentPlace, partPlace, placeOfChild } from './place.ts'

/** The extension that lists the findings of a place. Absent if there are none. */
export interface FindingsExtension {
  'x-findings'?: readonly string[]
}

/** Returns the findings of a place. */
export type FindingsAt = (place: DocumentPlace) => FindingsExtension

/**
 * Indexes the findings that make the two readings of a vendor differ, by the places where they do.
 * Places are those of the observed reading, also when a documented document is made.
 */
export const indexAmendments = (vendor: Vendor): FindingsAt => lookup(amendments(parts(vendor)), vendor)

/** Indexes all findings of a vendor: the ones that amend a place, and the ones that the ledger places there. */
export const indexFindings = (vendor: Vendor): FindingsAt => {
  const all = parts(vendor)
  const index = amendments(all)
  const byPlace = new Map(all.map((part) => [part.place, part]))
  for (const finding of vendor.ledger) {
    for (const place of placesOf(finding, byPlace)) add(index, place, finding.id)
  }
  return lookup(index, vendor)
}

type Index = Map<DocumentPlace, Set<string>>

const add = (index: Index, place: DocumentPlace, finding: string): void => {
  index.set(place, (index.get(place) ?? new Set()).add(finding))
}

const lookup = (index: Index, { ledger }: Vendor): FindingsAt => {
  const rank = new Map(ledger.map(({ id }, position) => [id, position]))
  const rankOf = (id: string): number => rank.get(id) ?? ledger.length
  return (place) => {
    const ids = [...(index.get(place) ?? [])].sort((a, b) => rankOf(a) - rankOf(b))
    return ids.length > 0 ? { 'x-findings': ids } : {}
  }
}

/** A part of an operation, from which the pointers of the ledger start. */
interface Part {
  readonly place: DocumentPlace
  readonly shape?: Shape
  readonly finding?: string
}

/** Every part that an operation can have, whether or not it has a schema. */
const parts = (vendor: Vendor): Part[] => {
  const shapes = new Map(partsOf(vendor).map(({ operation, name, shape }) => [partPlace(operation.id, name), shape]))
  return vendor.operations.flatMap((operation) =>
    partNames(operation).map(({ name, finding }) => {
      const place = partPlace(operation.id, name)
      const shape = shapes.get(place)
      return { place, ...(shape && { shape }), ...(finding && { finding }) }
    }),
  )
}

/** Names of an operation's parts; `finding` is the one that adds the response, or what is said of the whole body. */
const partNames = ({ responses, notes }: Operation): { name: string; finding?: string | undefined }[] => [
  ...['path', 'query', 'header'].map((name) => ({ name })),
  { name: 'body', finding: notes.requestBody?.finding },
  ...responses.flatMap(({ status }) => {
    const finding = notes.responses[status]?.finding
    const anyName = status >= 400 ? [{ name: anyError, finding }] : []
    return [...anyName, { name: String(status), finding }, { name: `${status} header` }]
  }),
]

const amendments = (all: readonly Part[]): Index => {
  const index: Index = new Map()
  const seen = new Set<string>()
  for (const { place, shape, finding } of all) {
    if (finding) add(index, place, finding)
    if (shape) addAmendments(index, shape, place, seen)
  }
  return index
}

const addAmendments = (index: Index, shape: Shape, place: DocumentPlace, seen: Set<string>): void => {
  for (const { finding } of shape.amendments) add(index, place, finding)
  if (shape.kind === 'named') {
    if (seen.has(shape.name)) return
    seen.add(shape.name)
  }
  for (const child of childrenOf(shape)) {
    const inner = placeOfChild(place, shape, child)
    for (const { finding } of child.property?.amendments ?? []) add(index, inner, finding)
    addAmendments(index, child.shape, inner, seen)
  }
}

const placesOf = ({ contract }: Finding, parts: ReadonlyMap<DocumentPlace, Part>): DocumentPlace[] =>
  contract.flatMap(({ operation, part, pointer }) => {
    if (part === undefined) return [operation]
    const found = parts.get(partPlace(operation, part))
    return found ? resolve(found.shape, found.place, parsePointer(pointer ?? '')) : []
  })

/** Every place that a pointer leads to. A union on the way can lead to several. */
const resolve = (shape: Shape | undefined, place: DocumentPlace, path: readonly string[]): DocumentPlace[] => {
  const [step, ...rest] = path
  if (step === undefined) return [place]
  if (!shape) return []
  return childrenOf(shape).flatMap((child) => {
    const inner = placeOfChild(place, shape, child)
    if (child.step === undefined) return resolve(child.shape, inner, path)
    return child.step === step || child.step === '*' ? resolve(child.shape, inner, rest) : []
  })
}
