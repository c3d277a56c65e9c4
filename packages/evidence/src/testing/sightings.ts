import type { Payload } from '@sendspec/contract'
import { expect, it } from 'vitest'
import type { Detector } from '../detectors/detector.ts'
import { acme, listed, payloadsWith } from './acme.ts'

/** A body of a response, and what the detector reports of it; nothing for a clean one. */
export interface SightingCase {
  readonly given: string
  readonly body: unknown
  readonly want: readonly string[]
}

/** Registers one test for each case: `pointer: evidence`. */
export const testDetector = ({ find }: Detector, cases: readonly SightingCase[]): void => {
  it.each(cases)('$given', ({ body, want }) => {
    const vendor = acme({ payloads: payloadsWith(listed, { body }) })
    const sightings = find(vendor.payloads[0] as Payload, vendor)
    expect(sightings.map(({ pointer, evidence }) => `${pointer}: ${evidence}`)).toEqual(want)
  })
}
