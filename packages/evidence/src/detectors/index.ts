import { type Payload, payloadId, type Vendor } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { isCutShort } from './cut-short.ts'
import type { PageSighting } from './detector.ts'
import { sightingsInExamples } from './examples.ts'
import { pageDetectors, payloadDetectors } from './registry.ts'

export { detectors } from './registry.ts'

/** A report about one place in one payload. */
export interface DetectorReport {
  readonly detector: string
  /** Id of the payload. */
  readonly payload: string
  readonly pointer: string
  readonly evidence: string
}

/** A report about one line of one page. */
export interface PageReport extends PageSighting {
  readonly detector: string
  /** Id of the page. */
  readonly page: string
}

/** Finds all reports about a payload of a vendor. Only printed payloads are evidence: the values of others were made up. */
export const detectIn = (vendor: Vendor): ((payload: Payload) => readonly DetectorReport[]) => {
  const itemsOf = new Map(vendor.operations.map(({ id, notes }) => [id, notes.pagination?.items]))
  return (payload) => detect(payload, itemsOf.get(payload.operation))
}

const detect = (payload: Payload, items: string | undefined): readonly DetectorReport[] => {
  if (payload.origin !== 'printed') return []
  const { part, body, text } = payload
  return payloadDetectors.flatMap(({ id: detector, find }) =>
    find({ part, body, ...(items !== undefined && { items }), ...(isCutShort(text) && { isCut: true as const }) }).map(
      (sighting) => ({
        detector,
        payload: payloadId(payload),
        ...sighting,
      }),
    ),
  )
}

/** All reports about the text of one vendor's pages. */
export const detectOnPages = (pages: readonly PageFacts[]): readonly PageReport[] =>
  pages.flatMap((page) => {
    const siblings = pages.filter((each) => each !== page)
    return pageDetectors.flatMap(({ id: detector, find }) =>
      find(page, siblings).map((sighting) => ({ detector, page: page.page.id, ...sighting })),
    )
  })

/** All reports about the examples of pages that have no contract yet. */
export const detectInExamples = (pages: readonly PageFacts[]): readonly PageReport[] =>
  pages.flatMap((page) => sightingsInExamples(page).map((sighting) => ({ page: page.page.id, ...sighting })))
