import { expect, it } from 'vitest'
import type { PayloadDetector } from '../detectors/detector.ts'

/** A body of a response, and the reports of the detector. */
export interface SightingCase {
  readonly given: string
  readonly body: unknown
  readonly want: readonly string[]
}

/** Registers one test for each case: `pointer: evidence`. */
export const testDetector = ({ find }: PayloadDetector, cases: readonly SightingCase[]): void => {
  it.each(cases)('$given', ({ body, want }) => {
    const sightings = find({ part: '200', body })
    expect(sightings.map(({ pointer, evidence }) => `${pointer}: ${evidence}`)).toEqual(want)
  })
}
