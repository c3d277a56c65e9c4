import type { Vendor } from '@sendspec/contract'
import type { ResponsePart } from '../model/parts.ts'
import type { Link } from '../model/paths.ts'
import { FieldList } from './field-list.tsx'
import { FindingMarks } from './finding-marks.tsx'
import { PayloadFigure } from './payload-figure.tsx'
import { Prose } from './prose.tsx'
import { ProvenanceNote } from './provenance.tsx'
import { Tabs } from './tabs.tsx'

interface Props {
  readonly vendor: Vendor
  readonly link: Link
}

export const Status = ({ status }: { status: string }) => (
  <span class={`status s${/^\d/.exec(status)?.[0] ?? 4}`}>{status}</span>
)

/** A response: its description, headers and fields, next to its examples. */
export const Response = ({ response, vendor, link }: Props & { response: ResponsePart }) => {
  const { part, status, anchor, notes, hasBody, headers, rows, type, about, findings, headlines, payloads } = response
  return (
    <section class="response split" aria-labelledby={anchor}>
      <header class="intro">
        <h3 id={anchor}>
          <Status status={status} /> {type === undefined ? null : <span class="type">{type}</span>}
        </h3>
        <p>
          <Prose text={notes.description} /> {hasBody ? null : 'No body is documented.'}
        </p>
        {about === undefined || about === notes.description ? null : (
          <p class="quiet">
            <Prose text={about} />
          </p>
        )}
        <div class="facts">
          <ProvenanceNote provenance={notes.provenance} vendor={vendor} link={link} />
          <FindingMarks findings={findings} headlines={headlines} />
        </div>
      </header>
      <div class="aside">
        <div class="sticky">
          {payloads.length === 0 ? null : (
            <Tabs
              id={`examples-${part}`}
              label={`Examples of ${status}`}
              level="h4"
              tabs={payloads.map((payload) => ({
                id: payload.name,
                title: payload.name.replaceAll('-', ' '),
                content: <PayloadFigure payload={payload} vendor={vendor} link={link} />,
              }))}
            />
          )}
        </div>
      </div>
      <div class="text">
        {headers ? (
          <>
            <h4 id={headers.anchor}>Headers of {status}</h4>
            <FieldList rows={headers.rows} vendor={vendor} link={link} direction="response" />
            {rows.length > 0 ? <h4>Body of {status}</h4> : null}
          </>
        ) : null}
        <FieldList rows={rows} vendor={vendor} link={link} direction="response" />
      </div>
    </section>
  )
}
