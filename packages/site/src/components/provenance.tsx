import type { Provenance, Vendor } from '@sendspec/contract'
import { Prose } from './prose.tsx'

type Words = {
  readonly [K in Provenance['kind']]: (
    provenance: Extract<Provenance, { kind: K }>,
    vendor: Vendor,
  ) => preact.JSX.Element
}

const words: Words = {
  documented: ({ page, line }, { pages }) => {
    const source = pages.find(({ id }) => id === page)
    const text = `line ${line}`
    return (
      <>
        documented,{' '}
        {source ? (
          <a href={source.url}>
            {text}
            <span class="visually-hidden"> of {source.title}</span>
          </a>
        ) : (
          `${text} of ${page}`
        )}
      </>
    )
  },
  example: ({ payload }) => (
    <>
      seen only in <a href={`#payload-${payload}`}>{payload}</a>
    </>
  ),
  elsewhere: ({ url }) => (
    <>
      stated on <a href={url}>{new URL(url).host + new URL(url).pathname.replace(/\/$/, '')}</a>
    </>
  ),
  assumed: ({ reason }) => (
    <>
      assumed: <Prose text={reason} />
    </>
  ),
}

/** Where a statement comes from, with its line or address. */
export const ProvenanceNote = ({ provenance, vendor }: { provenance: Provenance; vendor: Vendor }) => (
  <span class={`provenance ${provenance.kind}`}>
    {(words[provenance.kind] as (provenance: Provenance, vendor: Vendor) => preact.JSX.Element)(provenance, vendor)}
  </span>
)
