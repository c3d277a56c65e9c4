import {
  type ContractPlace,
  groupByPlace,
  type Payload,
  parsePointer,
  partOfPayload,
  type Support,
  type Vendor,
  valueAt,
  withoutIndexes,
} from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { lineIn, pointerOnLine } from '../detectors/example-line.ts'
import { detectIn, detectOnPages } from '../detectors/index.ts'
import { distinct } from './distinct.ts'
import type { OnPage } from './page-places.ts'

/** What a detector reports about one place of a vendor. */
export interface Report {
  readonly detector: string
  /** One sentence with what shows it. */
  readonly evidence: string
  /** Where in the contract; empty if it concerns the vendor as a whole. */
  readonly places: readonly ContractPlace[]
  /** The lines of pages that show it. */
  readonly lines: readonly OnPage[]
  readonly support: Extract<Support, { by: 'detector' }>
  /** Another detector. Where it reports something on the page too, this says nothing new. */
  readonly repeats?: string
}

interface Around {
  readonly facts: readonly PageFacts[]
  readonly placesOf: (at: OnPage) => readonly ContractPlace[]
}

/** Every report about what pages state. */
export const reportsOnPages = ({ facts, placesOf }: Around): readonly Report[] =>
  detectOnPages(facts).map(({ detector, page, line, quote, whole, evidence, repeats }) => {
    const at = { page, line, ...(quote !== undefined && { quote }) }
    const places = whole ? distinct(placesOf(at).map(({ pointer: _, ...part }) => part)) : placesOf(at)
    const support = { by: 'detector', detector, page, line } as const
    return { detector, evidence, places, lines: [at], support, ...(repeats !== undefined && { repeats }) }
  })

/** Every report about printed payloads. Those that differ in an index only are one. */
export const reportsOnPayloads = (vendor: Vendor): readonly Report[] => {
  const detect = detectIn(vendor)
  return vendor.payloads.flatMap((payload) => {
    const { operation } = payload
    return groupByPlace(detect(payload), ({ detector }) => detector).map(({ first, pointer }): Report => {
      const { detector, evidence, repeats } = first
      const place = withoutIndexes(pointer)
      return {
        detector,
        evidence,
        places: [{ operation, part: partOfPayload(payload), ...(place && { pointer: place }) }],
        lines: printedLines(payload, first.pointer),
        support: { by: 'detector', detector, payload: first.payload, pointer },
        ...(repeats !== undefined && { repeats }),
      }
    })
  })
}

/** The lines on which pages print the value at a pointer of a payload. */
const printedLines = ({ body, sources }: Payload, pointer: string): readonly OnPage[] => {
  const value = valueAt(body, pointer)
  const key = parsePointer(pointer).at(-1)
  const quote = key === undefined || typeof value === 'object' ? undefined : `"${key}": ${JSON.stringify(value)}`
  return sources.map(({ page, lines }) => {
    const example = { lines, value: body }
    const line = lineIn(example, pointer, value)
    const exact = pointerOnLine(example, line) === pointer
    return { page, line, ...(exact && quote !== undefined && { quote }) }
  })
}
