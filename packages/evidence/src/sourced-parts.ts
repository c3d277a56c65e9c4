import { failurePart, type Operation, type Part, type Provenance, propertiesIn, type Vendor } from '@sendspec/contract'
import type { Place, Subject } from './place.ts'

/** A part of a contract that has a provenance: a server, an operation, a response, a property … */
export interface SourcedPart {
  readonly place: Place
  readonly provenance: Provenance
  readonly operation?: Operation
  /** The address of a server. */
  readonly url?: string
  /** Set for a property or parameter. */
  readonly property?: {
    readonly part: Part
    readonly pointer: string
    readonly key: string
    /** The component that it is in, which several places can have. */
    readonly component?: string
  }
}

/** Every part with a provenance, in the order of the contract. */
export const sourcedParts = (vendor: Vendor, parts: readonly Part[]): readonly SourcedPart[] => {
  const sourced = (subject: Subject, provenance: Provenance | undefined, operation?: Operation) =>
    provenance ? [{ place: { vendor: vendor.id, ...subject }, provenance, ...(operation && { operation }) }] : []
  return [
    ...vendor.servers.flatMap(({ id, url, provenance }) =>
      sourced({ kind: 'server', id }, provenance).map((part) => ({ ...part, url })),
    ),
    ...sourced({ kind: 'auth' }, vendor.auth.provenance),
    ...sourced({ kind: 'oauth2' }, vendor.auth.scheme === 'bearer' ? vendor.auth.oauth2?.provenance : undefined),
    ...sourced({ kind: 'rate limit' }, vendor.rateLimit.provenance),
    ...vendor.operations.flatMap((operation) => [
      ...sourced({ kind: 'contract', operation: operation.id }, operation.notes.provenance, operation),
      ...operation.responses.flatMap(({ status }) =>
        sourced(
          { kind: 'contract', operation: operation.id, part: `${status}` },
          operation.notes.responses[status]?.provenance,
          operation,
        ),
      ),
      ...sourced(
        { kind: 'contract', operation: operation.id, part: failurePart },
        operation.notes.failure?.provenance,
        operation,
      ),
    ]),
    ...parts.flatMap((part) => propertiesOf(part, vendor)),
  ]
}

const propertiesOf = (part: Part, vendor: Vendor): readonly SourcedPart[] =>
  propertiesIn(part.shape).map(({ pointer, component, property: { key, provenance } }) => ({
    place: { vendor: vendor.id, kind: 'contract', operation: part.operation.id, part: part.name, pointer },
    provenance,
    operation: part.operation,
    property: { part, pointer, key, ...(component !== undefined && { component }) },
  }))
