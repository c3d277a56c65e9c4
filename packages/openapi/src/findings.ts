import { type Finding, type Operation, type Shape, shapeOf, type Vendor } from '@sendspec/contract'
import { descend } from './descend.ts'
import { anyError, type Place, partOf } from './place.ts'

/** The extension that names the findings of a place; empty where there are none. */
export interface FindingsExtension {
  'x-findings'?: readonly string[]
}

/** Answers which findings a place has. */
export type FindingsAt = (place: Place) => FindingsExtension

/**
 * Indexes a vendor's findings by the places they apply to: where the ledger says so, and where a schema is amended.
 * Places are those of the observed reading, whatever reading is asked about them.
 */
export const indexFindings = (vendor: Vendor): FindingsAt => {
  const index = new Map<Place, Set<string>>()
  const add = (place: Place, finding: string): void => {
    index.set(place, (index.get(place) ?? new Set()).add(finding))
  }
  for (const { operation, part, shape, finding } of parts(vendor)) {
    const place = partOf(operation, part)
    if (finding) add(place, finding)
    if (shape) addAmendments(shape, place, add, new Set())
  }
  for (const finding of vendor.ledger) {
    for (const place of placesOf(finding, vendor)) add(place, finding.id)
  }
  const rank = new Map(vendor.ledger.map(({ id }, position) => [id, position]))
  const last = vendor.ledger.length
  return (place) => {
    const ids = [...(index.get(place) ?? [])].sort((a, b) => (rank.get(a) ?? last) - (rank.get(b) ?? last))
    return ids.length > 0 ? { 'x-findings': ids } : {}
  }
}

interface Part {
  readonly operation: string
  readonly part: string
  readonly shape?: Shape
  readonly finding?: string
}

const parts = (vendor: Vendor): Part[] => vendor.operations.flatMap((operation) => partsOf(operation, vendor))

const partsOf = ({ id, pathParams, query, headers, body, responses, notes }: Operation, vendor: Vendor): Part[] => {
  const part = (name: string, schema: Parameters<typeof shapeOf>[0] | undefined, finding?: string): Part => ({
    operation: id,
    part: name,
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

const addAmendments = (
  shape: Shape,
  place: Place,
  add: (place: Place, finding: string) => void,
  seen: Set<string>,
): void => {
  for (const { finding } of shape.amendments) add(place, finding)
  if (shape.kind === 'named') {
    if (seen.has(shape.name)) return
    seen.add(shape.name)
  }
  for (const child of descend(shape, place)) {
    for (const { finding } of child.amendments) add(child.place, finding)
    addAmendments(child.shape, child.place, add, seen)
  }
}

const placesOf = ({ contract }: Finding, vendor: Vendor): Place[] =>
  contract.flatMap(({ operation, part, pointer }) => {
    if (part === undefined) return [operation]
    const found = parts(vendor).find((each) => each.operation === operation && each.part === part)
    if (!found) return []
    return resolve(found.shape, partOf(operation, part), steps(pointer ?? ''))
  })

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Every place that a pointer leads to: more than one where it passes a union. */
const resolve = (shape: Shape | undefined, place: Place, [step, ...rest]: readonly string[]): Place[] => {
  if (step === undefined) return [place]
  if (!shape) return []
  return descend(shape, place).flatMap((child) => {
    if (child.step === '') return resolve(child.shape, child.place, [step, ...rest])
    return child.step === step || child.step === '*' ? resolve(child.shape, child.place, rest) : []
  })
}
