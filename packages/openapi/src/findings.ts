import { type Finding, type Operation, type Shape, shapeOf, type Vendor } from '@sendspec/contract'
import { descend } from './descend.ts'
import { anyError, type Place, partOf } from './place.ts'

/** The extension that lists the findings of a place. Absent if there are none. */
export interface FindingsExtension {
  'x-findings'?: readonly string[]
}

/** Returns the findings of a place. */
export type FindingsAt = (place: Place) => FindingsExtension

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

type Index = Map<Place, Set<string>>

const add = (index: Index, place: Place, finding: string): void => {
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
  readonly place: Place
  readonly shape?: Shape
  readonly finding?: string
}

const parts = (vendor: Vendor): Part[] => vendor.operations.flatMap((operation) => partsOf(operation, vendor))

const partsOf = ({ id, pathParams, query, headers, body, responses, notes }: Operation, vendor: Vendor): Part[] => {
  const part = (name: string, schema: Parameters<typeof shapeOf>[0] | undefined, finding?: string): Part => ({
    place: partOf(id, name),
    ...(schema && { shape: shapeOf(schema, `${vendor.id} ${id} ${name}`) }),
    ...(finding && { finding }),
  })
  return [
    part('path', pathParams),
    part('query', query),
    part('header', headers),
    part('body', body),
    ...responses
      .filter(({ status }) => status >= 400)
      .map(({ status }) => part(anyError, undefined, notes.responses[status]?.finding)),
    ...responses.flatMap(({ status, body }) => [
      part(String(status), body, notes.responses[status]?.finding),
      part(`${status} header`, notes.responses[status]?.headers),
    ]),
  ]
}

const amendments = (all: readonly Part[]): Index => {
  const index: Index = new Map()
  const seen = new Set<string>()
  for (const { place, shape, finding } of all) {
    if (finding) add(index, place, finding)
    if (shape) addAmendments(index, shape, place, seen)
  }
  return index
}

const addAmendments = (index: Index, shape: Shape, place: Place, seen: Set<string>): void => {
  for (const { finding } of shape.amendments) add(index, place, finding)
  if (shape.kind === 'named') {
    if (seen.has(shape.name)) return
    seen.add(shape.name)
  }
  for (const child of descend(shape, place)) {
    for (const { finding } of child.amendments) add(index, child.place, finding)
    addAmendments(index, child.shape, child.place, seen)
  }
}

const placesOf = ({ contract }: Finding, parts: ReadonlyMap<Place, Part>): Place[] =>
  contract.flatMap(({ operation, part, pointer }) => {
    if (part === undefined) return [operation]
    const found = parts.get(partOf(operation, part))
    return found ? resolve(found.shape, found.place, steps(pointer ?? '')) : []
  })

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Every place that a pointer leads to. A union on the way can lead to several. */
const resolve = (shape: Shape | undefined, place: Place, [step, ...rest]: readonly string[]): Place[] => {
  if (step === undefined) return [place]
  if (!shape) return []
  return descend(shape, place).flatMap((child) => {
    if (child.step === '') return resolve(child.shape, child.place, [step, ...rest])
    return child.step === step || child.step === '*' ? resolve(child.shape, child.place, rest) : []
  })
}
