import type { Provenance, Vendor } from '@sendspec/contract'
import type { JSX } from 'preact'
import { type Link, payloadPath } from '../model/paths.ts'
import { Prose } from './prose.tsx'

interface Context {
  readonly vendor: Vendor
  readonly link: Link
}

type Words = {
  readonly [K in Provenance['kind']]: (provenance: Extract<Provenance, { kind: K }>, context: Context) => JSX.Element
}

const words: Words = {
  documented: ({ page, line }, { vendor }) => {
    const source = vendor.pages.find(({ id }) => id === page)
    if (!source) return <>{`documented, line ${line} of ${page}`}</>
    return (
      <>
        documented,{' '}
        <a href={source.url}>
          line {line}
          <span class="visually-hidden"> of {source.title}</span>
        </a>
      </>
    )
  },
  example: ({ payload }, { vendor, link }) => (
    <>
      seen only in <a href={link(payloadPath(vendor.id, payload))}>{payload}</a>
    </>
  ),
  elsewhere: ({ url }) => (
    <>
      stated on <a href={url}>{withoutScheme(url)}</a>
    </>
  ),
  unknown: () => <>From an unknown source</>,
  assumed: ({ reason }) => (
    <>
      assumed: <Prose text={reason} />
    </>
  ),
}

const withoutScheme = (url: string): string => url.replace(/^\w+:\/\//, '').replace(/\/$/, '')

/** The source of a statement, with its line or address. */
export const ProvenanceNote = ({ provenance, ...context }: Context & { provenance: Provenance }) => (
  <span class={`provenance ${provenance.kind}`}>
    {(words[provenance.kind] as (provenance: Provenance, context: Context) => JSX.Element)(provenance, context)}
  </span>
)
