import { CodeFigure } from '../components/code-figure.tsx'
import { Method } from '../components/method.tsx'
import { Prose } from '../components/prose.tsx'
import { SeverityCounts } from '../components/severity.tsx'
import { homeMarkdown } from '../markdown/home.ts'
import { linkFrom } from '../model/paths.ts'
import type { SiteModel, VendorModel } from '../model/site-model.ts'
import type { Page } from './page.ts'

const link = linkFrom('')

/** With more operations than this, they are only counted. */
const fewOperations = 8

export const homePage = (site: SiteModel): Page => {
  const { vendors } = site
  const [first] = vendors
  const mocks = vendors.filter(({ mock }) => mock !== undefined)
  return {
    folder: '',
    title: 'Sendspec: exact contracts for APIs that are documented only in prose',
    description:
      'Exact contracts for APIs that are documented only in prose, with what their documentation gets wrong.',
    width: 'text',
    markdown: homeMarkdown(site),
    body: (
      <>
        <h1>Exact contracts for APIs that are documented only in prose</h1>
        <p class="lead">
          Every endpoint is transcribed from the vendor's documentation and can be read in two ways: as{' '}
          <strong>documented</strong>, exactly what the pages say, and as <strong>observed</strong>, what callers must
          expect. Every difference between the two is a finding, with its evidence.
        </p>
        <Totals site={site} />
        <h2 id="vendors">Vendors</h2>
        <ul class="vendor-cards">
          {vendors.map((model) => (
            <Card key={model.vendor.id} model={model} />
          ))}
        </ul>
        {first ? (
          <>
            <h2 id="install">Use a client</h2>
            <p>Each vendor has a typed client without dependencies, and a mock server.</p>
            <CodeFigure
              text={vendors.map(({ vendor: { id } }) => `npm install @sendspec/${id}`).join('\n')}
              language="bash"
              label="Installation of the clients"
            />
          </>
        ) : null}
        <h2 id="run">Run it all</h2>
        <p>In the repository, with Node 20 or newer and npm:</p>
        <CodeFigure
          text={'npm start   # these pages, and a mock of every vendor\nnpm test    # everything that CI runs'}
          language="bash"
          label="Commands"
        />
        {mocks.length === 0 ? null : (
          <>
            <h2 id="mocks">Mock servers that run with this site</h2>
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

const Totals = ({ site: { vendors } }: { site: SiteModel }) => {
  const ledger = vendors.flatMap(({ vendor }) => vendor.ledger)
  const operations = vendors.reduce((sum, each) => sum + each.operations.length, 0)
  return (
    <dl class="totals">
      <div>
        <dt>Vendors</dt>
        <dd>{vendors.length}</dd>
      </div>
      <div>
        <dt>Operations</dt>
        <dd>{operations}</dd>
      </div>
      <div>
        <dt>
          <a href={link('findings/index.html')}>Findings</a>
        </dt>
        <dd>
          {ledger.length} <SeverityCounts ledger={ledger} />
        </dd>
      </div>
    </dl>
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
            <a href={link(`${id}/index.html#operations`)}>and {operations.length - fewOperations} more</a>
          </li>
        ) : null}
      </ul>
      <p class="with-counts">
        <a href={link(`${id}/findings/index.html`)}>
          {ledger.length} findings<span class="visually-hidden"> of {name}</span>
        </a>
      </p>
      <SeverityCounts ledger={ledger} />
    </li>
  )
}
