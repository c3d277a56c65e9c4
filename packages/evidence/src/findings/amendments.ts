import {
  type ContractPlace,
  childPointer,
  childrenOf,
  type Part,
  type Payload,
  type Property,
  partOfPayload,
  partSchema,
  readAs,
  type Shape,
  type Vendor,
} from '@sendspec/contract'
import { isEvidence } from '../check.ts'
import { type PayloadProblem, problemsOf } from '../problems.ts'

/** What the contract amends with one finding. */
export interface Amended {
  /** In the order of the contract. */
  readonly places: readonly ContractPlace[]
  /** The parts that have them: `listSends 200`. */
  readonly parts: ReadonlySet<string>
}

/** What each finding amends or adds, by its id. Servers have no place in the contract. */
export const amendmentsIn = (vendor: Vendor, parts: readonly Part[]): ReadonlyMap<string, Amended> => {
  const found = new Map<string, { places: ContractPlace[]; parts: Set<string> }>()
  const at = (finding: string) => {
    const known = found.get(finding) ?? { places: [], parts: new Set<string>() }
    found.set(finding, known)
    return known
  }
  const note = (finding: string, place: ContractPlace): void => {
    const { places, parts: touched } = at(finding)
    const { operation, part = '', pointer } = place
    touched.add(partKey(operation, part))
    if (!places.some((each) => each.operation === operation && each.part === part && each.pointer === pointer)) {
      places.push(place)
    }
  }
  for (const { operation, name, kind, shape } of parts) {
    const part = kind === 'response header' ? name.replace(/ header$/, '') : name
    const visit = (each: Pick<Shape | Property, 'amendments'>, pointer: string): void => {
      for (const { finding, documented } of each.amendments) {
        note(finding, { operation: operation.id, part, ...(pointer && kind !== 'response header' && { pointer }) })
        if (typeof documented === 'object') walk(documented, pointer)
      }
    }
    const walk = (each: Shape, pointer: string): void => {
      visit(each, pointer)
      for (const child of childrenOf(each)) {
        const inner = childPointer(pointer, child)
        if (child.property) visit(child.property, inner)
        walk(child.shape, inner)
      }
    }
    walk(shape, '')
  }
  for (const { id, notes } of vendor.operations) {
    for (const [status, { finding }] of Object.entries(notes.responses)) {
      if (finding) note(finding, { operation: id, part: status })
    }
  }
  for (const { finding } of vendor.servers) if (finding) at(finding)
  return found
}

const partKey = (operation: string, part: string): string => `${operation} ${part}`

/**
 * The problems that payloads have without the amendments of one finding. Only the parts that it touches are read again,
 * so that the cost is linear in the amendments.
 */
export const problemsWithout = (vendor: Vendor) => {
  const operations = new Map(vendor.operations.map((operation) => [operation.id, operation]))
  const byPart = new Map<string, [index: number, payload: Payload][]>()
  for (const [index, payload] of vendor.payloads.entries()) {
    if (!isEvidence(payload)) continue
    const key = partKey(payload.operation, partOfPayload(payload))
    byPart.set(key, [...(byPart.get(key) ?? []), [index, payload]])
  }
  return (
    finding: string,
    { parts }: Amended,
    observed: (payload: Payload) => readonly PayloadProblem[],
  ): readonly PayloadProblem[] => {
    const touched = [...parts].flatMap((part) => byPart.get(part) ?? []).sort(([one], [other]) => one - other)
    return touched.flatMap(([, payload]) => {
      const operation = operations.get(payload.operation)
      if (!operation) return []
      const place = `${vendor.id} ${operation.id} ${payload.part}`
      const added = operation.notes.responses[Number(payload.part)]?.finding === finding
      const schema = added ? undefined : partSchema(operation, payload.part)
      const without = schema && readAs(schema, { without: finding }, place, { strict: true, wire: true })
      const before = new Set(observed(payload).map(({ pointer, code }) => `${pointer} ${code}`))
      return problemsOf(without, payload).filter(({ pointer, code }) => !before.has(`${pointer} ${code}`))
    })
  }
}
