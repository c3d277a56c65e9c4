import { codeSpan, escapeMarkdown, markdownLink, type Provenance, type Vendor } from '@sendspec/contract'

type Words = {
  readonly [K in Provenance['kind']]: (provenance: Extract<Provenance, { kind: K }>, vendor: Vendor) => string
}

const words: Words = {
  documented: ({ page, line }, { pages }) => {
    const source = pages.find(({ id }) => id === page)
    return `documented, line ${line} of ${source ? markdownLink(source.title, source.url) : page}`
  },
  example: ({ payload }) => `seen only in ${codeSpan(payload)}`,
  elsewhere: ({ url, inferred }) => `stated on ${url}${inferred ? `; inferred: ${escapeMarkdown(inferred)}` : ''}`,
  unknown: () => 'from an unknown source',
  assumed: ({ reason }) => `assumed: ${escapeMarkdown(reason)}`,
}

/** The source of a statement. */
export const provenanceWords = (provenance: Provenance, vendor: Vendor): string =>
  (words[provenance.kind] as (provenance: Provenance, vendor: Vendor) => string)(provenance, vendor)
