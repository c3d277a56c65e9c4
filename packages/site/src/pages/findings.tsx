import {
  type ElsewherePlace,
  type Finding,
  type FindingClass,
  findingClasses,
  findingKinds,
  type PagePlace,
  type Support,
  severities,
  severityMeanings,
  type Vendor,
} from '@sendspec/contract'
import { formatFindings, proposalsOf } from '@sendspec/reports'
import { Prose } from '../components/prose.tsx'
import { Readings } from '../components/readings.tsx'
import { SeverityBadge, SeverityCounts } from '../components/severity.tsx'
import { contractPlaceWords } from '../model/contract-place-words.ts'
import { linkFrom } from '../model/paths.ts'
import type { VendorModel } from '../model/site-model.ts'
import type { Page } from './page.ts'

const classes = Object.keys(findingClasses) as readonly FindingClass[]

/** A vendor's ledger, contradictions first. A finding's id is its permalink. */
export const findingsPage = (model: VendorModel): Page => {
  const { vendor } = model
  const { id, name, ledger } = vendor
  const proposals = proposalsOf(vendor)
  return {
    folder: `${id}/findings/`,
    title: `Findings · ${name}`,
    description: `What the documentation of ${name} gets wrong or leaves open.`,
    width: 'text',
    vendor: id,
    markdown: formatFindings([vendor], 'markdown'),
    body: (
      <>
        <h1>{name}: findings</h1>
        <p class="lead">
          What the documentation gets wrong or leaves open. Severity is what happens to someone who follows the page to
          the letter:
        </p>
        <ul>
          {severities.map((severity) => (
            <li key={severity}>
              <SeverityBadge severity={severity} /> {severityMeanings[severity]}
            </li>
          ))}
        </ul>
        <SeverityCounts ledger={ledger} />
        <Filter ledger={ledger} />
        <p data-ledger-count aria-live="polite">
          {ledger.length} findings
        </p>
        {classes.map((each) => {
          const own = ledger.filter((finding) => finding.class === each)
          return own.length === 0 ? null : (
            <section key={each} aria-labelledby={`class-${each}`}>
              <h2 id={`class-${each}`} class="class">
                {each}
              </h2>
              <p class="quiet">{findingClasses[each]}</p>
              {own.map((finding) => (
                <Entry key={finding.id} finding={finding} model={model} proposals={proposals(finding)} />
              ))}
            </section>
          )
        })}
      </>
    ),
  }
}

const Filter = ({ ledger }: Pick<Vendor, 'ledger'>) => {
  const present = (of: (finding: Finding) => string): readonly string[] => [...new Set(ledger.map(of))].sort()
  const choices = {
    class: classes.filter((each) => ledger.some((finding) => finding.class === each)),
    severity: severities.filter((severity) => ledger.some((finding) => finding.severity === severity)),
    kind: present(({ kind }) => kind),
    status: present(({ status }) => status),
  }
  return (
    <form class="filter" data-ledger-filter hidden>
      {Object.entries(choices).map(([name, values]) => (
        <div key={name}>
          <label for={`filter-${name}`}>{name}</label>
          <select id={`filter-${name}`} name={name}>
            <option value="">any</option>
            {values.map((value) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="reset">Show all</button>
    </form>
  )
}

interface EntryProps {
  readonly finding: Finding
  readonly model: VendorModel
  readonly proposals: readonly string[]
}

const Entry = ({ finding, model, proposals }: EntryProps) => {
  const { id, class: own, kind, severity, title, status, page, elsewhere = [], contract, support } = finding
  return (
    <article
      id={id}
      class="finding"
      data-finding
      data-class={own}
      data-kind={kind}
      data-severity={severity}
      data-status={status}
      aria-labelledby={`${id}-title`}
    >
      <h3 id={`${id}-title`}>
        <a href={`#${id}`}>
          <Prose text={title} />
        </a>
      </h3>
      <p class="tags">
        <SeverityBadge severity={severity} /> <span>{own}</span> <span title={findingKinds[kind]}>{kind}</span>{' '}
        <span>{status}</span> <code>{id}</code>
      </p>
      <Readings finding={finding} />
      <dl class="evidence">
        {page.length === 0 ? null : (
          <div>
            <dt>On the page</dt>
            <dd>
              <ul>
                {page.map((place) => (
                  <Quote key={`${place.page}:${place.line}:${place.quote}`} place={place} vendor={model.vendor} />
                ))}
              </ul>
            </dd>
          </div>
        )}
        {elsewhere.length === 0 ? null : (
          <div>
            <dt>On other pages</dt>
            <dd>
              <ul>
                {elsewhere.map((place) => (
                  <Elsewhere key={`${place.url}:${place.quote}`} place={place} />
                ))}
              </ul>
            </dd>
          </div>
        )}
        <Places finding={finding} model={model} places={contract} />
        <div>
          <dt>Support</dt>
          <dd>
            <ul>
              {support.map((each, index) => (
                <li key={index}>
                  <Prose text={supportWords(each)} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>Proposal</dt>
          <dd>
            <ul>
              {proposals.map((proposal) => (
                <li key={proposal}>
                  <Prose text={proposal} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </article>
  )
}

const Quote = ({ place: { page, line, quote }, vendor }: { place: PagePlace; vendor: Vendor }) => {
  const source = vendor.pages.find(({ id }) => id === page)
  return (
    <li>
      <q>{quote}</q>{' '}
      <span class="quiet">
        {source ? <a href={source.url}>{source.title}</a> : page}, line {line}
      </span>
    </li>
  )
}

const Elsewhere = ({ place: { url, quote } }: { place: ElsewherePlace }) => (
  <li>
    <q>{quote}</q> <a href={url}>{url.replace(/^https:\/\//, '')}</a>
  </li>
)

const Places = (props: Pick<EntryProps, 'finding' | 'model'> & { places: Finding['contract'] }) => {
  const { model, places } = props
  const link = linkFrom(`${model.vendor.id}/findings/`)
  return places.length === 0 ? null : (
    <div>
      <dt>In the contract</dt>
      <dd>
        <ul>
          {places.map((place) => {
            const target = model.operations.find(({ operation }) => operation.id === place.operation)
            const words = contractPlaceWords(place)
            const anchor = target?.anchorOf(place)
            return (
              <li key={words}>
                {target ? (
                  <a href={link(`${target.folder}index.html${anchor ? `#${anchor}` : ''}`)}>
                    <code>{words}</code>
                  </a>
                ) : (
                  <code>{words}</code>
                )}
              </li>
            )
          })}
        </ul>
      </dd>
    </div>
  )
}

type SupportWords = { readonly [By in Support['by']]: (support: Extract<Support, { by: By }>) => string }

const words: SupportWords = {
  schema: ({ payload, pointer, code }) =>
    `A test reproduces it: ${pointer === '' ? 'the root' : `\`${pointer}\``} of the payload \`${payload}\` fails the documented schema with \`${code}\`.`,
  parse: ({ payload, line }) =>
    `A test reproduces it: the payload \`${payload}\`, as printed, stops being JSON on line ${line}.`,
  detector: (support) =>
    'payload' in support
      ? `The detector \`${support.detector}\` reports ${support.pointer === '' ? 'the root' : `\`${support.pointer}\``} of the payload \`${support.payload}\`.`
      : `The detector \`${support.detector}\` reports line ${support.line} of \`${support.page}\`.`,
  review: ({ basis }) => `Read by a person: ${basis}`,
}

const supportWords = (support: Support): string => (words[support.by] as (support: Support) => string)(support)
