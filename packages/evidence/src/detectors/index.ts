import { isObject, type Payload, payloadId, type Vendor } from '@sendspec/contract'
import type { OperationFacts, PageFacts } from '@sendspec/facts'
import { operationTitle } from '../page/operation-title.ts'
import { isCutShort } from './cut-short.ts'
import type { PageSighting } from './detector.ts'
import { sightingsInExamples } from './examples.ts'
import { pageDetectors, payloadDetectors } from './registry.ts'
import { missingEndpoint } from './rules/missing-endpoint.ts'

export { detectors } from './registry.ts'

/** A report about one place in one payload. */
export interface DetectorReport {
  readonly detector: string
  /** Id of the payload. */
  readonly payload: string
  readonly pointer: string
  readonly evidence: string
  readonly repeats?: string
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
    const calls = withCalls(page)
    const withoutCall = new Set(page.operations.filter(lacksCall).map(operationTitle))
    return pageDetectors.flatMap(({ id: detector, class: own, find }) =>
      find(own === 'gap' ? calls : page, siblings).map((sighting) => ({
        detector,
        page: page.page.id,
        ...sighting,
        // Without its call, most of what an operation lacks follows from that.
        ...(own === 'gap' &&
          withoutCall.has(sighting.operation ?? '') &&
          detector !== missingEndpoint.id && { repeats: missingEndpoint.id }),
      })),
    )
  })

/** Without what callers don't call: a web hook calls them, and JSON-RPC has one path for all methods. What it lacks, it needn't have. */
const withCalls = (page: PageFacts): PageFacts => {
  const operations = page.operations.filter((operation) => !lacksCall(operation) || !isOther(operation))
  return operations.length === page.operations.length ? page : { ...page, operations }
}

const isOther = ({ summary, requestExamples, responses }: OperationFacts): boolean =>
  /\bweb ?hooks?\b/i.test(summary?.value ?? '') ||
  [...requestExamples, ...responses.flatMap(({ examples }) => examples)].some(
    ({ value }) => isObject(value) && 'jsonrpc' in value,
  )

const lacksCall = ({ method, path }: OperationFacts): boolean => !method && !path

/** All reports about the examples of pages that have no contract yet. */
export const detectInExamples = (pages: readonly PageFacts[]): readonly PageReport[] =>
  pages.flatMap((page) => sightingsInExamples(page).map((sighting) => ({ page: page.page.id, ...sighting })))
