import { type Payload, payloadId, type Vendor } from '@sendspec/contract'
import type { Detector } from './detector.ts'
import { encodedIdentifier } from './encoded-identifier.ts'
import { itemCount } from './item-count.ts'
import { personName } from './person-name.ts'
import { placeholder } from './placeholder.ts'
import { sharedIdentifier } from './shared-identifier.ts'
import { timestampOrder } from './timestamp-order.ts'

/** Every detector; its id is what a ledger's `detector` supports name. */
export const detectors: readonly Detector[] = [
  encodedIdentifier,
  itemCount,
  personName,
  placeholder,
  sharedIdentifier,
  timestampOrder,
]

/** What a detector reports about one place of one payload. */
export interface DetectorReport {
  readonly detector: string
  /** Id of the payload. */
  readonly payload: string
  readonly pointer: string
  readonly evidence: string
}

/** Every report of every detector about one payload. Only what a page prints is evidence; values put in by us are not. */
export const detect = (vendor: Vendor, payload: Payload): readonly DetectorReport[] =>
  payload.origin === 'printed'
    ? detectors.flatMap(({ id, find }) =>
        find(payload, vendor).map((sighting) => ({ detector: id, payload: payloadId(payload), ...sighting })),
      )
    : []
