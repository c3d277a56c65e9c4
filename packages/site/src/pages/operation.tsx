import type { Payload, Vendor } from '@sendspec/contract'
import { payloadId } from '@sendspec/contract'
import { CodeFigure } from '../components/code-figure.tsx'
import { FieldList } from '../components/field-list.tsx'
import { FindingNotes } from '../components/finding-notes.tsx'
import { Method } from '../components/method.tsx'
import { PaginationNote } from '../components/pagination-note.tsx'
import { Prose } from '../components/prose.tsx'
import { ProvenanceNote } from '../components/provenance.tsx'
import { CodeTabs } from '../components/tabs.tsx'
import { TryForm } from '../components/try-form.tsx'
import { operationMarkdown } from '../markdown/operation.ts'
import { authLabels } from '../model/auth-words.ts'
import { lineRange } from '../model/line-range.ts'
import type { OperationModel } from '../model/operation-model.ts'
import type { Part, ResponsePart } from '../model/parts.ts'
import { type Link, linkFrom } from '../model/paths.ts'
import { repeatable } from '../model/repeatable.ts'
import type { VendorModel } from '../model/site-model.ts'
import type { Page } from './page.ts'

interface Context {
  readonly model: OperationModel
  readonly vendor: Vendor
  readonly link: Link
}

/** One operation: its parameters, its responses, and what the vendor's page gets wrong about it. */
export const operationPage = (vendorModel: VendorModel, model: OperationModel): Page => {
  const { vendor } = vendorModel
  const { operation, folder, sample, curl, fetch } = model
  const context: Context = { model, vendor, link: linkFrom(folder) }
  const tabs = [
    { title: 'Client', text: sample.program, language: 'typescript' },
    { title: 'curl', text: curl, language: 'bash' },
    { title: 'fetch', text: fetch, language: 'typescript' },
  ] as const
  return {
    folder,
    title: `${operation.summary} · ${vendor.name}`,
    description: operation.description || operation.summary,
    width: 'wide',
    vendor: vendor.id,
    markdown: operationMarkdown(vendor, model),
    body: (
      <>
        <div class="split">
          <div class="text">
            <Heading {...context} />
            <Facts {...context} />
            {model.findings.length === 0 ? null : (
              <section class="concerns" aria-labelledby="concerns">
                <h2 id="concerns">About the operation as a whole</h2>
                <FindingNotes findings={model.findings} vendorId={vendor.id} link={context.link} />
              </section>
            )}
            {model.request.map((part) => (
              <RequestPart key={part.part} part={part} {...context} />
            ))}
          </div>
          <div class="aside">
            <div class="sticky">
              <section aria-labelledby="code">
                <h2 id="code">Call it</h2>
                <CodeTabs tabs={tabs} about={operation.summary} />
              </section>
              <TryForm model={model} vendor={vendorModel} />
              {model.requestPayloads.map((payload) => (
                <PayloadFigure key={payload.name} payload={payload} {...context} />
              ))}
            </div>
          </div>
        </div>
        <h2 id="responses">Responses</h2>
        {model.responses.map((response) => (
          <Response key={response.status} response={response} {...context} />
        ))}
      </>
    ),
  }
}

const Heading = ({ model, vendor, link }: Context) => {
  const { operation, path } = model
  return (
    <>
      <p class="crumbs">
        <a href={link(`${vendor.id}/index.html`)}>{vendor.name}</a> <span aria-hidden="true">/</span>{' '}
        {operation.notes.resource}
      </p>
      <h1>{operation.summary}</h1>
      <p class="route">
        <Method method={operation.method} /> <code>{path}</code>
      </p>
      <p class="lead">
        <Prose text={operation.description} />
      </p>
    </>
  )
}

const Facts = ({ model, vendor, link }: Context) => {
  const { notes } = model.operation
  const { permissions = [], pagination, dependent } = notes
  const { requests, per, scope } = vendor.rateLimit
  return (
    <dl class="facts-table">
      <div>
        <dt>Authentication</dt>
        <dd>
          <a href={link(`${vendor.id}/index.html#auth`)}>{authLabels[vendor.auth.scheme]}</a>
          {permissions.map((permission) => (
            <span key={permission}>
              {' '}
              with <code>{permission}</code>
            </span>
          ))}
        </dd>
      </div>
      <div>
        <dt>Rate limit</dt>
        <dd>
          <a href={link(`${vendor.id}/index.html#rate-limit`)}>
            {requests} a {per}
          </a>{' '}
          for each {scope}
        </dd>
      </div>
      <div>
        <dt>Repeating it</dt>
        <dd>{repeatable(model.operation)}</dd>
      </div>
      {pagination ? (
        <div>
          <dt>Pages</dt>
          <dd>
            <PaginationNote pagination={pagination} />
          </dd>
        </div>
      ) : null}
      {dependent ? (
        <div>
          <dt>Result</dt>
          <dd>
            <code>{dependent.pointer.slice(1)}</code> depends on <code>{dependent.parameter.name}</code>:{' '}
            {Object.entries(dependent.cases).map(([value, type], index) => (
              <span key={value}>
                {index > 0 ? ', ' : ''}
                <code>{value}</code>
                {value === dependent.otherwise ? ' or nothing' : ''} gives a <code>{type}</code>
              </span>
            ))}
            .
          </dd>
        </div>
      ) : null}
      <div>
        <dt>Source</dt>
        <dd>
          <a href={notes.docs}>{vendor.name}'s page</a>,{' '}
          <ProvenanceNote provenance={notes.provenance} vendor={vendor} link={link} />
        </dd>
      </div>
    </dl>
  )
}

const requestTitles: Readonly<Record<string, string>> = {
  path: 'Path parameters',
  query: 'Query parameters',
  header: 'Headers',
  body: 'Request body',
}

const RequestPart = ({ part, model, vendor, link }: Context & { part: Part }) => {
  const { requestBody } = model.operation.notes
  return (
    <section aria-labelledby={part.anchor}>
      <h2 id={part.anchor}>
        {requestTitles[part.part]} {part.type === undefined ? null : <span class="type">{part.type}</span>}
      </h2>
      {part.part === 'body' && requestBody ? (
        <p>
          <Prose text={requestBody.description} /> {requestBody.required ? 'Required.' : 'Optional.'}
        </p>
      ) : null}
      <FindingNotes findings={part.findings} vendorId={vendor.id} link={link} />
      <FieldList rows={part.rows} vendor={vendor} link={link} direction="request" />
    </section>
  )
}

const Response = ({ response, vendor, link, model }: Context & { response: ResponsePart }) => {
  const { status, anchor, notes, hasBody, headers, rows, type, about, findings, payloads } = response
  return (
    <section class="response split" aria-labelledby={anchor}>
      <div class="text">
        <h3 id={anchor}>
          <span class={`status s${Math.floor(status / 100)}`}>{status}</span>{' '}
          {type === undefined ? null : <span class="type">{type}</span>}
        </h3>
        <p>
          <Prose text={notes.description} /> {hasBody ? null : 'No body is documented.'}
        </p>
        {about === undefined || about === notes.description ? null : (
          <p class="quiet">
            <Prose text={about} />
          </p>
        )}
        <p class="source">
          <ProvenanceNote provenance={notes.provenance} vendor={vendor} link={link} />
        </p>
        <FindingNotes findings={findings} vendorId={vendor.id} link={link} />
        {headers ? (
          <>
            <h4 id={headers.anchor}>Headers</h4>
            <FieldList rows={headers.rows} vendor={vendor} link={link} direction="response" />
            <h4>Body</h4>
          </>
        ) : null}
        <FieldList rows={rows} vendor={vendor} link={link} direction="response" />
      </div>
      <div class="aside">
        <div class="sticky">
          {payloads.map((payload) => (
            <PayloadFigure key={payload.name} payload={payload} vendor={vendor} link={link} model={model} />
          ))}
        </div>
      </div>
    </section>
  )
}

const origins: Readonly<Record<Payload['origin'], string>> = {
  printed: 'Printed',
  sketched: 'Sketched',
  composed: 'Composed by us: the page has none',
}

const PayloadFigure = ({ payload, vendor, link }: Context & { payload: Payload }) => {
  const { origin, summary, sources, repairs = [], body } = payload
  const id = payloadId(payload)
  return (
    <div class="payload" id={`payload-${id}`}>
      <CodeFigure
        text={JSON.stringify(body, null, 2)}
        language="json"
        label={summary}
        caption={
          <>
            <b>
              <Prose text={summary} />
            </b>
            <span>
              {origins[origin]}
              {sources.map(({ page, lines }, index) => {
                const source = vendor.pages.find((each) => each.id === page)
                return (
                  <span key={`${page}:${lines[0]}`}>
                    {index === 0 ? ' on ' : '; '}
                    {source ? <a href={source.url}>{source.title}</a> : page}, {lineRange(lines)}
                  </span>
                )
              })}
              .
            </span>
          </>
        }
      />
      {repairs.length === 0 ? null : (
        <details class="repairs">
          <summary>{repairs.length === 1 ? '1 repair' : `${repairs.length} repairs`} made it JSON</summary>
          <ul>
            {repairs.map(({ line, was, becomes, finding }) => (
              <li key={line}>
                Line {line}: <code>{was.trim()}</code> {becomes === '' ? 'is left out' : 'becomes'}{' '}
                {becomes === '' ? null : <code>{becomes.trim()}</code>} (
                <a href={link(`${vendor.id}/findings/index.html#${finding}`)}>{finding}</a>)
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
