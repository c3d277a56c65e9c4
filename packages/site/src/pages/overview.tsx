import { counted } from '@sendspec/contract'
import { Access } from '../components/access.tsx'
import { Crumbs } from '../components/crumbs.tsx'
import { InstallFigure } from '../components/install-figure.tsx'
import { LinkOut } from '../components/link-out.tsx'
import { Operations } from '../components/operations.tsx'
import { PageMenu } from '../components/page-menu.tsx'
import { PaginationNote } from '../components/pagination-note.tsx'
import { Prose } from '../components/prose.tsx'
import { Samples } from '../components/samples.tsx'
import { SeverityCounts } from '../components/severity.tsx'
import { overviewMarkdown } from '../markdown/overview.ts'
import { downloads } from '../model/downloads.ts'
import { clientInstall } from '../model/install.ts'
import { findingPath } from '../model/pages-of.ts'
import { linkFrom } from '../model/paths.ts'
import type { SiteModel, VendorModel } from '../model/site-model.ts'
import type { Page } from './page.ts'

/** A vendor's API: its operations, how to call them, and what holds for all of them. */
export const overviewPage = (site: SiteModel, model: VendorModel): Page => {
  const { vendor, operations } = model
  const { id, name, description } = vendor
  const link = linkFrom(`${id}/`)
  const paged = operations.some(({ operation }) => operation.notes.pagination)
  return {
    folder: `${id}/`,
    title: name,
    description,
    width: 'text',
    vendor: id,
    markdown: overviewMarkdown(model, clientInstall(id, site)),
    sections: [
      { id: 'operations', label: 'Operations' },
      ...(operations.length > 0 ? [{ id: 'client', label: 'Client' }] : []),
      { id: 'auth', label: 'Authentication' },
      { id: 'servers', label: 'Servers and mock' },
      { id: 'rate-limit', label: 'Rate limit' },
      ...(paged ? [{ id: 'pages', label: 'Pages of results' }] : []),
      { id: 'downloads', label: 'Downloads' },
      { id: 'headlines', label: 'Findings' },
      { id: 'sources', label: 'Sources' },
    ],
    body: (
      <>
        <div class="top-line">
          <Crumbs crumbs={[{ label: 'Home', href: link('index.html') }]} />
          <PageMenu />
        </div>
        <h1>{name}</h1>
        <p class="lead">
          <Prose text={description} /> <LinkOut to={vendor.homepage}>{hostOf(vendor.homepage)}</LinkOut>
        </p>
        <Operations model={model} />
        <FirstCall site={site} model={model} />
        <Access model={model} />
        <Pages model={model} />
        <Downloads />
        <Headlines model={model} />
        <Sources model={model} />
      </>
    ),
  }
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address)

interface Props {
  readonly model: VendorModel
}

const FirstCall = ({ site, model: { vendor, operations } }: Props & { site: SiteModel }) => {
  const [first] = operations
  return first === undefined ? null : (
    <section aria-labelledby="client">
      <h2 id="client">Client</h2>
      <p>
        A call never rejects: its result narrows by status to the documented body. The client has no dependencies, keeps
        to the rate limit, retries safe calls, and reports responses that don't match the contract.
      </p>
      <InstallFigure
        install={clientInstall(vendor.id, site)}
        link={linkFrom(`${vendor.id}/`)}
        label={`Install the client of ${vendor.name}`}
      />
      <Samples id="first" facts={first.facts} given={first.sample.given} about={first.operation.summary} />
    </section>
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
    <dl class="facts-table wide-terms">
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

/** With more than this, the ledger has the rest. */
const fewFindings = 8

const Headlines = ({ model: { vendor } }: Props) => {
  const { id, ledger } = vendor
  const link = linkFrom(`${id}/`)
  const contradictions = ledger.filter((finding) => finding.class === 'contradiction')
  return (
    <section aria-labelledby="headlines">
      <h2 id="headlines">Findings</h2>
      {ledger.length === 0 ? (
        <p>None: the contract says what the documentation says.</p>
      ) : (
        <>
          <div class="counted">
            <a href={link(`${id}/findings/index.html`)}>{counted(ledger.length, 'finding')}</a>{' '}
            <SeverityCounts ledger={ledger} />
          </div>
          <ul class="headlines">
            {contradictions.slice(0, fewFindings).map((finding) => (
              <li key={finding.id}>
                <a href={link(findingPath(vendor, finding.id))}>
                  <Prose text={finding.title} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const Sources = ({ model: { vendor } }: Props) => (
  <section aria-labelledby="sources">
    <h2 id="sources">Sources</h2>
    <p>The vendor's pages, as they were captured. Line numbers everywhere on this site are those of the captures.</p>
    <ul class="cards-list">
      {vendor.pages.map(({ id, title, url, lines, sha256, read, checked, changed }) => (
        <li key={id}>
          <p>
            <LinkOut to={url}>{title}</LinkOut>
          </p>
          <p class="source">
            {read === undefined ? null : (
              <>
                Read <time datetime={read}>{read}</time>,{' '}
              </>
            )}
            {checked === undefined ? null : (
              <>
                last checked <time datetime={checked}>{checked}</time>,{' '}
              </>
            )}
            {changed === undefined ? null : (
              <>
                last found changed <time datetime={changed}>{changed}</time>,{' '}
              </>
            )}
            {id}, {lines} lines, SHA-256 <code class="digest">{sha256}</code>
          </p>
        </li>
      ))}
    </ul>
  </section>
)
