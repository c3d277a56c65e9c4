import type { FindingKind, Payload, Vendor } from '@sendspec/contract'

/** What a detector saw, and where. */
export interface Sighting {
  /** JSON pointer into the payload's body. */
  readonly pointer: string
  /** One sentence with the values that show it. */
  readonly evidence: string
}

/** Looks for one kind of contradiction in the values of a printed payload. */
export interface Detector {
  readonly id: string
  readonly kind: FindingKind
  /** What it reports, in one sentence. */
  readonly about: string
  /** Something it reports. */
  readonly example: string
  /** Pure; the vendor is there for what the contract says about the operation. */
  readonly find: (payload: Payload, vendor: Vendor) => readonly Sighting[]
}
