import { counted, type Finding, type Vendor } from '@sendspec/contract'
import { Crumbs } from '../components/crumbs.tsx'
import { FieldList } from '../components/field-list.tsx'
import { countsOf, FindingMarks, findingAnchor } from '../components/finding-marks.tsx'
import { FindingRow } from '../components/finding-row.tsx'
import { LinkOut } from '../components/link-out.tsx'
import { Method } from '../components/method.tsx'
import { PageMenu } from '../components/page-menu.tsx'
import { PaginationNote } from '../components/pagination-note.tsx'
import { PayloadFigure } from '../components/payload-figure.tsx'
import { Prose } from '../components/prose.tsx'
import { ProvenanceNote } from '../components/provenance.tsx'
import { Response, Status } from '../components/response.tsx'
import { Samples } from '../components/samples.tsx'
import { Tabs } from '../components/tabs.tsx'
import { TryForm } from '../components/try-form.tsx'
import { operationMarkdown } from '../markdown/operation.ts'
import { authLabels } from '../model/auth-words.ts'
import type { OperationModel } from '../model/operation-model.ts'
import { findingPath } from '../model/pages-of.ts'
import type { Part } from '../model/parts.ts'
import { type Link, linkFrom } from '../model/paths.ts'
import { repeatable } from '../model/repeatable.ts'
import { resourceAnchor, resourceTitle } from '../model/resources.ts'
import type { VendorModel } from '../model/site-model.ts'
import type { Page } from './page.ts'

interface Context {
  readonly model: OperationModel
  readonly vendor: Vendor
  readonly link: Link
}

/** One operation: what it does, how to call it, its parameters and responses, then what the vendor's page gets wrong. */
export const operationPage = (vendorModel: VendorModel, model: OperationModel): Page => {
  const { vendor } = vendorModel
  const { operation, folder, sample, facts, cases, ledger, request } = model
  const context: Context = { model, vendor, link: linkFrom(folder) }
  return {
    folder,
    title: `${operation.summary} · ${vendor.name}`,
    description: operation.description || operation.summary,
    width: 'wide',
    vendor: vendor.id,
    markdown: operationMarkdown(vendor, model),
    form: true,
    skipTo: { id: 'code', label: 'Skip to the sample' },
    body: (
      <>
        <div class="split">
          <header class="intro">
            <Heading {...context} />
            <OnThisPage {...context} />
          </header>
          <div class="aside">
            <div class="sticky">
              <section class="call" aria-labelledby="code">
                <h2 id="code" class="visually-hidden">
                  Sample call
                </h2>
                <Samples
                  id="call"
                  facts={facts}
                  given={sample.given}
                  about={operation.summary}
                  install={context.link(`${vendor.id}/index.html#client`)}
                  live
                />
              </section>
              <TryForm model={model} vendor={vendorModel} />
            </div>
          </div>
          <div class="text">
            {request.map((part) => (
              <RequestPart key={part.part} part={part} {...context} />
            ))}
            <section aria-labelledby="cases">
              <h2 id="cases">Common calls</h2>
              {cases.map(({ id, title, about, given, kind }) => (
                <details key={id} id={`case-${id}`} class="case">
                  <summary>
                    <h3>{title}</h3>
                    <span class="quiet">
                      <Prose text={about} />
                    </span>
                  </summary>
                  <Samples id={`case-${id}`} facts={facts} given={given} kind={kind} about={title} level="h4" />
                </details>
              ))}
            </section>
            {model.requestPayloads.map((payload) => (
              <PayloadFigure key={payload.name} payload={payload} {...context} />
            ))}
          </div>
        </div>
        <section class="responses" aria-labelledby="responses">
          <h2 id="responses">Responses</h2>
          <Tabs
            id="responses"
            label="Statuses"
            tabs={model.responses.map((response) => ({
              id: response.part,
              title: <Status status={response.status} />,
              content: <Response response={response} {...context} />,
            }))}
          />
        </section>
        <Details {...context} />
        {ledger.length === 0 ? null : (
          <section class="concerns" aria-labelledby="findings">
            <h2 id="findings">Where the documentation differs</h2>
            <p class="quiet">
              {counted(ledger.length, 'finding')} about this operation: {countsOf(ledger)}. The samples and fields above
              already allow for them.
            </p>
            {ledger.filter(isContradiction).map((finding) => (
              <Concern key={finding.id} finding={finding} {...context} />
            ))}
            {ledger.every(isContradiction) ? null : (
              <details class="others">
                <summary>{countsOf(ledger.filter((finding) => !isContradiction(finding)))}</summary>
                {ledger
                  .filter((finding) => !isContradiction(finding))
                  .map((finding) => (
                    <Concern key={finding.id} finding={finding} {...context} />
                  ))}
              </details>
            )}
          </section>
        )}
        <Neighbours vendorModel={vendorModel} {...context} />
      </>
    ),
  }
}

const isContradiction = (finding: Finding): boolean => finding.class === 'contradiction'

/** A finding in full. Everywhere else on the page it is a link to this place. */
const Concern = ({ finding, vendor, link }: Context & { finding: Finding }) => (
  <FindingRow finding={finding} id={findingAnchor(finding)} classed={!isContradiction(finding)}>
    <p class="more-link">
      <a href={link(findingPath(vendor, finding.id))}>
        Evidence<span class="visually-hidden">: {finding.id}</span>
      </a>
    </p>
  </FindingRow>
)

const Heading = ({ model, vendor, link }: Context) => {
  const { operation, path } = model
  const { resource } = operation.notes
  return (
    <>
      <div class="top-line">
        <Crumbs
          crumbs={[
            { label: 'Home', href: link('index.html') },
            { label: vendor.name, href: link(`${vendor.id}/index.html`) },
            { label: resourceTitle(resource), href: link(`${vendor.id}/index.html#${resourceAnchor(resource)}`) },
          ]}
        />
        <PageMenu />
      </div>
      <h1>{operation.summary}</h1>
      <p class="route">
        <Method method={operation.method} /> <code>{path}</code>
      </p>
      {operation.description === '' ? null : (
        <p class="lead">
          <Prose text={operation.description} />
        </p>
      )}
    </>
  )
}

const OnThisPage = ({ model }: Context) => (
  <nav class="on-page" aria-label="On this page">
    <ul>
      {model.request.map(({ part, anchor }) => (
        <li key={anchor}>
          <a href={`#${anchor}`}>{requestTitles[part]}</a>
        </li>
      ))}
      <li>
        <a href="#cases">Common calls</a>
      </li>
      <li class="statuses">
        <a href="#responses">Responses</a>
        {model.responses.map(({ status, anchor }) => (
          <a key={anchor} href={`#${anchor}`}>
            <Status status={status} />
          </a>
        ))}
      </li>
      <li>
        <a href="#details">Limits and paging</a>
      </li>
      {model.ledger.length === 0 ? null : (
        <li>
          <a href="#findings">{counted(model.ledger.length, 'finding')}</a>
        </li>
      )}
    </ul>
  </nav>
)

/** What holds for the call as a whole. */
const Details = ({ model, vendor, link }: Context) => {
  const { notes } = model.operation
  const { permissions = [], pagination, dependent } = notes
  const { requests, per, scope } = vendor.rateLimit
  return (
    <section aria-labelledby="details">
      <h2 id="details">Limits and paging</h2>
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
            <LinkOut to={notes.docs}>{vendor.name}'s page</LinkOut>,{' '}
            <ProvenanceNote provenance={notes.provenance} vendor={vendor} link={link} labelled={false} />
          </dd>
        </div>
      </dl>
    </section>
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
      <div class="facts">
        <FindingMarks findings={part.findings} headlines={part.headlines} />
      </div>
      <FieldList rows={part.rows} vendor={vendor} link={link} direction="request" />
    </section>
  )
}

/** The operations before and after this one. */
const Neighbours = ({ vendorModel: { operations }, model, link }: Context & { vendorModel: VendorModel }) => {
  const index = operations.indexOf(model)
  const [previous, next] = [operations[index - 1], operations[index + 1]]
  const to = (other: OperationModel, label: string, rel: 'prev' | 'next') => (
    <a rel={rel} href={link(`${other.folder}index.html`)}>
      <span class="quiet">{label}</span> {other.operation.summary}
    </a>
  )
  return previous || next ? (
    <nav class="neighbours" aria-label="Other operations">
      {previous ? to(previous, 'Previous', 'prev') : <span />}
      {next ? to(next, 'Next', 'next') : null}
    </nav>
  ) : null
}
