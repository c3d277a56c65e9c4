import type { Provenance, Vendor } from '@sendspec/contract'
import type { JSX } from 'preact'
import { type Link, payloadPath } from '../model/paths.ts'
import { LinkOut } from './link-out.tsx'
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
    if (!source) return <>{`line ${line} of ${page}`}</>
    return (
      <LinkOut to={source.url}>
        line {line}
        <span class="visually-hidden"> of {source.title}</span>
      </LinkOut>
    )
  },
  example: ({ payload }, { vendor, link }) => (
    <>
      example <a href={link(payloadPath(vendor.id, payload))}>{payload.split('.').slice(2).join('.')}</a>
    </>
  ),
  elsewhere: ({ url, inferred }) => (
    <>
      <LinkOut to={url}>{withoutScheme(url)}</LinkOut>
      {inferred ? (
        <>
          ; inferred: <Prose text={inferred} />
        </>
      ) : null}
    </>
  ),
  unknown: () => <>unknown</>,
  assumed: ({ reason }) => (
    <>
      Assumed: <Prose text={reason} />
    </>
  ),
}

const withoutScheme = (url: string): string => url.replace(/^\w+:\/\//, '').replace(/\/$/, '')

/** The source of a statement, with its line or address. */
export const ProvenanceNote = (props: Context & { provenance: Provenance; labelled?: boolean }) => {
  const { provenance, labelled = provenance.kind !== 'assumed', ...context } = props
  return (
    <span class={`provenance ${provenance.kind}`}>
      {labelled ? 'Source: ' : ''}
      {(words[provenance.kind] as (provenance: Provenance, context: Context) => JSX.Element)(provenance, context)}
    </span>
  )
}
