import type { Detector, PageDetector, PayloadDetector } from './detector.ts'
import * as all from './rules/index.ts'

/** All detectors, sorted by id. A `detector` support in a ledger names one of these ids. */
export const detectors: readonly Detector[] = Object.values<Detector>(all).sort((one, other) =>
  one.id < other.id ? -1 : 1,
)

export const payloadDetectors: readonly PayloadDetector[] = detectors.filter((each) => each.looksAt === 'payload')
export const pageDetectors: readonly PageDetector[] = detectors.filter((each) => each.looksAt === 'page')
