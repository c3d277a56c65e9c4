import { CodeFigure } from '../components/code-figure.tsx'
import { FindingNotes } from '../components/finding-notes.tsx'
import { Method } from '../components/method.tsx'
import { PaginationNote } from '../components/pagination-note.tsx'
import { Prose } from '../components/prose.tsx'
import { ProvenanceNote } from '../components/provenance.tsx'
import { SeverityCounts } from '../components/severity.tsx'
import { overviewMarkdown } from '../markdown/overview.ts'
import { authWords } from '../model/auth-words.ts'
import { downloads } from '../model/downloads.ts'
import { linkFrom } from '../model/paths.ts'
import type { VendorModel } from '../model/site-model.ts'
import type { Page } from './page.ts'

/** A vendor's API: servers, authentication, limits and operations. */
export const overviewPage = (model: VendorModel): Page => {
  const { vendor } = model
  const { id, name, description } = vendor
  return {
    folder: `${id}/`,
    title: name,
    description,
    width: 'text',
    vendor: id,
    markdown: overviewMarkdown(model),
    body: (
      <>
        <h1>{name}</h1>
        <p class="lead">
          <Prose text={description} /> <a href={vendor.homepage}>{new URL(vendor.homepage).host}</a>
        </p>
        <Operations model={model} />
        <Headlines model={model} />
        <FirstCall model={model} />
        <Servers model={model} />
        <Access model={model} />
        <Pages model={model} />
        <Downloads />
        <Sources model={model} />
      </>
    ),
  }
}

interface Props {
  readonly model: VendorModel
}

const Operations = ({ model: { vendor, operations } }: Props) => {
  const link = linkFrom(`${vendor.id}/`)
  return (
    <section aria-labelledby="operations">
      <h2 id="operations">Operations</h2>
      {[...Map.groupBy(operations, ({ operation }) => operation.notes.resource)].map(([resource, own]) => (
        <div key={resource} class="resource" id={`resource-${resource}`}>
          <h3>{resource}</h3>
          <p>
            <Prose text={vendor.resources[resource] ?? ''} />
          </p>
          <ul class="operation-list">
            {own.map(({ operation, path, folder }) => (
              <li key={operation.id}>
                <a href={link(`${folder}index.html`)}>
                  <span class="summary">{operation.summary}</span>
                  <span class="route">
                    <Method method={operation.method} /> <code>{path}</code>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const Headlines = ({ model: { vendor } }: Props) => {
  const { id, ledger } = vendor
  const link = linkFrom(`${id}/`)
  const severe = ledger.filter(({ severity }) => severity === 'high')
  return (
    <section aria-labelledby="headlines">
      <h2 id="headlines">What the documentation gets wrong</h2>
      <p class="with-counts">
        <a href={link(`${id}/findings/index.html`)}>{ledger.length} findings</a>
      </p>
      <SeverityCounts ledger={ledger} />
      <FindingNotes findings={severe} vendorId={id} link={link} />
    </section>
  )
}

const FirstCall = ({ model: { vendor, operations } }: Props) => {
  const [first] = operations
  return first === undefined ? null : (
    <section aria-labelledby="client">
      <h2 id="client">Client</h2>
      <CodeFigure text={`npm install @sendspec/${vendor.id}`} language="bash" label="Installation" />
      <CodeFigure text={first.sample.program} language="typescript" label="First call" />
      <p>
        A call never rejects: its result narrows by status to the documented body. The client has no dependencies, keeps
        to the rate limit, retries safe calls, and reports responses that don't match the contract.
      </p>
    </section>
  )
}

const Servers = ({ model: { vendor, mock } }: Props) => {
  const link = linkFrom(`${vendor.id}/`)
  return (
    <section aria-labelledby="servers">
      <h2 id="servers">Servers</h2>
      <ul class="cards-list">
        {vendor.servers.map((server) => (
          <li key={server.id}>
            <p>
              <code>{server.url}</code>
            </p>
            <p>
              <Prose text={server.description} />
            </p>
            {Object.entries(server.variables ?? {}).map(([variable, { default: fallback, description }]) => (
              <p key={variable}>
                <code>{`{${variable}}`}</code> <Prose text={description} /> Default <code>{fallback}</code>.
              </p>
            ))}
            <p class="source">
              <ProvenanceNote provenance={server.provenance} vendor={vendor} link={link} />
            </p>
            <FindingNotes
              findings={vendor.ledger.filter(({ id }) => id === server.finding)}
              vendorId={vendor.id}
              link={link}
            />
          </li>
        ))}
        {mock === undefined ? null : (
          <li>
            <p>
              <code>{mock}</code>
            </p>
            <p>The mock server that runs with this site.</p>
          </li>
        )}
      </ul>
    </section>
  )
}

const Access = ({ model: { vendor } }: Props) => {
  const { auth, rateLimit } = vendor
  const oauth2 = auth.scheme === 'bearer' ? auth.oauth2 : undefined
  const link = linkFrom(`${vendor.id}/`)
  return (
    <>
      <section aria-labelledby="auth">
        <h2 id="auth">Authentication</h2>
        <p>
          <Prose text={`${authWords(auth)}${auth.description}`} />
        </p>
        <p class="source">
          <ProvenanceNote provenance={auth.provenance} vendor={vendor} link={link} />
        </p>
        {oauth2 ? (
          <>
            <dl class="facts-table">
              <div>
                <dt>Authorization</dt>
                <dd>
                  <code>{oauth2.authorizationUrl}</code>
                </dd>
              </div>
              <div>
                <dt>Token</dt>
                <dd>
                  <code>{oauth2.tokenUrl}</code>
                </dd>
              </div>
              <div>
                <dt>Life of a token</dt>
                <dd>{oauth2.expiresIn} seconds</dd>
              </div>
            </dl>
            <p class="source">
              <ProvenanceNote provenance={oauth2.provenance} vendor={vendor} link={link} />
            </p>
          </>
        ) : null}
      </section>
      <section aria-labelledby="rate-limit">
        <h2 id="rate-limit">Rate limit</h2>
        <p>
          {rateLimit.requests} requests a {rateLimit.per} for each {rateLimit.scope}.
        </p>
        <p class="source">
          <ProvenanceNote provenance={rateLimit.provenance} vendor={vendor} link={link} />
        </p>
      </section>
    </>
  )
}

const Pages = ({ model: { vendor, operations } }: Props) => {
  const link = linkFrom(`${vendor.id}/`)
  const paged = operations.flatMap(({ operation, folder }) =>
    operation.notes.pagination ? [{ operation, folder, pagination: operation.notes.pagination }] : [],
  )
  return paged.length === 0 ? null : (
    <section aria-labelledby="pages">
      <h2 id="pages">Pages of results</h2>
      <ul class="cards-list">
        {paged.map(({ operation, folder, pagination }) => (
          <li key={operation.id}>
            <p>
              <a href={link(`${folder}index.html`)}>{operation.summary}</a>
            </p>
            <p>
              <PaginationNote pagination={pagination} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Downloads = () => (
  <section aria-labelledby="downloads">
    <h2 id="downloads">Downloads</h2>
    <dl class="facts-table">
      {downloads.map(({ title, files }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            {files.map(({ path, format }, index) => (
              <span key={path}>
                {index > 0 ? ', ' : ''}
                <a href={path} download>
                  {format}
                  <span class="visually-hidden"> of {title}</span>
                </a>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
)

const Sources = ({ model: { vendor } }: Props) => (
  <section aria-labelledby="sources">
    <h2 id="sources">Sources</h2>
    <p>The vendor's pages, as they were captured. Line numbers everywhere on this site are those of the captures.</p>
    <ul class="cards-list">
      {vendor.pages.map(({ id, title, url, lines, sha256 }) => (
        <li key={id}>
          <p>
            <a href={url}>{title}</a>
          </p>
          <p class="source">
            {id}, {lines} lines, SHA-256 <code class="digest">{sha256}</code>
          </p>
        </li>
      ))}
    </ul>
  </section>
)
