import { counted } from '@sendspec/contract'
import { findingsSummary } from '@sendspec/reports'
import { CodeFigure } from '../components/code-figure.tsx'
import { InstallFigure } from '../components/install-figure.tsx'
import { Method } from '../components/method.tsx'
import { Prose } from '../components/prose.tsx'
import { homeMarkdown } from '../markdown/home.ts'
import { clientInstall, mockCommand } from '../model/install.ts'
import { mockCall } from '../model/mock-call.ts'
import { linkFrom } from '../model/paths.ts'
import type { SiteModel, VendorModel } from '../model/site-model.ts'
import type { Page } from './page.ts'

const link = linkFrom('')

/** With more APIs than this, the rest are only in the list of all. */
const fewVendors = 4

/** With more operations than this, they are only counted. */
const fewOperations = 6

/** What Sendspec is, in the words of every summary. */
export const tagline = 'Clients, mocks and OpenAPI for APIs documented only in prose'

export const homePage = (site: SiteModel): Page => {
  const { vendors } = site
  const shown = vendors.toSorted((one, other) => other.operations.length - one.operations.length)[0]
  const mocks = vendors.filter(({ mock }) => mock !== undefined)
  return {
    folder: '',
    title: `Sendspec: ${tagline}`,
    description: `${tagline}, with the evidence for every field.`,
    width: 'wide',
    markdown: homeMarkdown(site, tagline),
    body: (
      <>
        <h1>{tagline}</h1>
        <p class="lead">For teams that depend on an API without an OpenAPI document.</p>
        {shown ? <Offers site={site} model={shown} /> : null}
        <h2 id="apis">APIs</h2>
        {vendors.length === 0 ? (
          <p>
            There is no contract yet: <code>sendspec new</code> starts one.
          </p>
        ) : null}
        <ul class="vendor-cards">
          {vendors.map((model) => (
            <Card key={model.vendor.id} model={model} />
          ))}
        </ul>
        <Proof site={site} />
        <h2 id="run">Run it all</h2>
        <p>In a checkout of the repository, with Node 20 or newer and npm:</p>
        <CodeFigure
          text={'npm start   # these pages, and a mock of every vendor\nnpm test    # everything that CI runs'}
          language="bash"
          label="Commands"
          command
        />
        {mocks.length === 0 ? null : (
          <>
            <h3 id="mocks">Mock servers that run with this site</h3>
            <dl class="facts-table">
              {mocks.map(({ vendor: { id, name }, mock }) => (
                <div key={id}>
                  <dt>{name}</dt>
                  <dd>
                    <code>{mock}</code>
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </>
    ),
  }
}

/** What a reader gets for each API, with one of them as the example. */
const Offers = ({ site, model }: { site: SiteModel; model: VendorModel }) => {
  const { vendor, mock } = model
  return (
    <ul class="offers">
      <li>
        <h2>Client</h2>
        <p>Typed fetch without dependencies.</p>
        <InstallFigure install={clientInstall(vendor.id, site)} link={link} label={`Client for ${vendor.name}`} />
      </li>
      <li>
        <h2>Mock server</h2>
        <p>Real payloads, every documented error.</p>
        <CodeFigure
          text={mock === undefined ? mockCommand(vendor.id) : mockCall(model, mock)}
          language="bash"
          label={`Mock of ${vendor.name}`}
          command
        />
        <p class="hint">{mock === undefined ? 'In the repository.' : 'It runs with this site.'}</p>
      </li>
      <li>
        <h2>OpenAPI 3.1</h2>
        <p>As documented, and as observed.</p>
        <p class="files">
          {site.vendors.slice(0, fewVendors).map(({ vendor: { id, name } }) => (
            <span key={id}>
              {name}: <a href={link(`${id}/openapi.yaml`)}>openapi.yaml</a>
            </span>
          ))}
          {site.vendors.length > fewVendors ? <a href="#apis">and {site.vendors.length - fewVendors} more</a> : null}
        </p>
      </li>
    </ul>
  )
}

const Proof = ({ site: { vendors } }: { site: SiteModel }) => {
  const summary = findingsSummary(vendors.map(({ vendor }) => vendor))
  return (
    <>
      <h2 id="proof">Why you can trust it</h2>
      <p>
        Every field names its source: a line of the vendor's page, an example, or another address. Where these disagree,
        a finding quotes both sides and says which one the contract follows.
      </p>
      <dl class="totals">
        <div>
          <dt>places where pages are wrong or silent</dt>
          <dd>
            <a href={link('findings/index.html')}>{counted(summary.total, 'finding')}</a>
          </dd>
        </div>
        <div>
          <dt>of them are statements that can't both be true</dt>
          <dd>{counted(summary.class.contradiction, 'contradiction')}</dd>
        </div>
        <div>
          <dt>by a program on every test run</dt>
          <dd>{summary.byProgram} reproduced</dd>
        </div>
      </dl>
    </>
  )
}

const Card = ({ model: { vendor, operations } }: { model: VendorModel }) => {
  const { id, name, description, ledger } = vendor
  return (
    <li class="card">
      <h3>
        <a href={link(`${id}/index.html`)}>{name}</a>
      </h3>
      <p>
        <Prose text={description} />
      </p>
      {operations.length === 0 ? <p>No operations yet.</p> : null}
      <ul class="routes">
        {operations.slice(0, fewOperations).map(({ operation, path, folder }) => (
          <li key={operation.id}>
            <a href={link(`${folder}index.html`)}>
              <Method method={operation.method} /> <code>{path}</code>
              <span class="visually-hidden"> {operation.summary}</span>
            </a>
          </li>
        ))}
        {operations.length > fewOperations ? (
          <li>
            <a class="more" href={link(`${id}/index.html#operations`)}>
              and {operations.length - fewOperations} more
            </a>
          </li>
        ) : null}
      </ul>
      <ul class="card-links">
        <li>
          <a href={link(`${id}/index.html#client`)}>
            Client<span class="visually-hidden"> of {name}</span>
          </a>
        </li>
        <li>
          <a href={link(`${id}/openapi.yaml`)}>
            OpenAPI<span class="visually-hidden"> document of {name}</span>
          </a>
        </li>
        <li>
          <a href={link(`${id}/findings/index.html`)}>
            {counted(ledger.length, 'finding')}
            <span class="visually-hidden"> about {name}</span>
          </a>
        </li>
      </ul>
    </li>
  )
}
