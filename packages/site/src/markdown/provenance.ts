import type { Provenance, Vendor } from '@sendspec/contract'
import { code, link, prose } from './text.ts'

type Words = {
  readonly [K in Provenance['kind']]: (provenance: Extract<Provenance, { kind: K }>, vendor: Vendor) => string
}

const words: Words = {
  documented: ({ page, line }, { pages }) => {
    const source = pages.find(({ id }) => id === page)
    return `documented, line ${line} of ${source ? link(source.title, source.url) : page}`
  },
  example: ({ payload }) => `seen only in ${code(payload)}`,
  elsewhere: ({ url }) => `stated on ${url}`,
  assumed: ({ reason }) => `assumed: ${prose(reason)}`,
}

/** The source of a statement. */
export const provenanceWords = (provenance: Provenance, vendor: Vendor): string =>
  (words[provenance.kind] as (provenance: Provenance, vendor: Vendor) => string)(provenance, vendor)
