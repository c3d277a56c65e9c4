import {
  counted,
  escapeMarkdown,
  type Finding,
  type FindingClass,
  findingClasses,
  severities,
  severityMeanings,
  unique,
  type Vendor,
} from '@sendspec/contract'
import { findingsSummary, proposalsOf, vendorSection } from '@sendspec/reports'
import { Crumbs } from '../components/crumbs.tsx'
import { Evidence } from '../components/evidence.tsx'
import { FindingRow } from '../components/finding-row.tsx'
import { Pager } from '../components/pager.tsx'
import { SeverityBadge } from '../components/severity.tsx'
import { document } from '../markdown/text.ts'
import { pageFolder, pagesOf } from '../model/pages-of.ts'
import { linkFrom } from '../model/paths.ts'
import type { VendorModel } from '../model/site-model.ts'
import type { Page } from './page.ts'

const classes = Object.keys(findingClasses) as readonly FindingClass[]
const titles: Readonly<Record<FindingClass, string>> = {
  contradiction: 'Contradictions',
  gap: 'Gaps',
  polish: 'Polish',
}

/** A vendor's ledger, contradictions first, as rows that open. A finding's id is its permalink. */
export const findingsPages = (model: VendorModel): readonly Page[] => {
  const { vendor } = model
  const proposals = proposalsOf(vendor)
  const pages = pagesOf(vendor.ledger)
  return pages.map((findings, number) => ledgerPage(model, { findings, number, count: pages.length, proposals }))
}

const ledgerPage = (
  model: VendorModel,
  options: {
    findings: readonly Finding[]
    number: number
    count: number
    proposals: (finding: Finding) => readonly string[]
  },
): Page => {
  const { findings, number, count, proposals } = options
  const { vendor } = model
  const { id, name, ledger } = vendor
  const home = `${id}/findings/`
  const folder = pageFolder(home, number)
  const link = linkFrom(folder)
  const which = count > 1 ? `, page ${number + 1} of ${count}` : ''
  const present = classes.filter((each) => findings.some((finding) => finding.class === each))
  const { byProgram } = findingsSummary([vendor])
  return {
    folder,
    title: `Findings · ${name}${which}`,
    description: `What the documentation of ${name} gets wrong or leaves open.`,
    width: 'text',
    vendor: id,
    markdown:
      number === 0
        ? `${vendorSection(vendor, 1)}\n`
        : document(`# ${escapeMarkdown(name)}: findings${which}`, '[All findings are on one page](../index.md).'),
    sections: present.map((each) => ({
      id: `class-${each}`,
      label: `${titles[each]} (${findings.filter((finding) => finding.class === each).length})`,
    })),
    body: (
      <>
        <Crumbs
          crumbs={[
            { label: 'Home', href: link('index.html') },
            { label: name, href: link(`${id}/index.html`) },
          ]}
        />
        <h1>
          {name}: findings{which}
        </h1>
        {ledger.length === 0 ? (
          <p class="lead">There are none: the contract says what the documentation says.</p>
        ) : (
          <>
            <p class="lead">
              {counted(ledger.length, 'place')} where the documentation is wrong or leaves its reader guessing, with the
              words that show it. A program reproduces {byProgram} of them on every test run.
            </p>
            <ul class="downloads">
              <li>
                <a href={link(`${id}/letter.md`)} download>
                  Letter to the vendor
                </a>
              </li>
              <li>
                <a href={link(`${home}index.md`)}>Markdown</a>
              </li>
              <li>
                <a href={link(`${id}/findings.json`)} download>
                  JSON
                </a>
              </li>
              <li>
                <a href={link(`${id}/findings.sarif`)} download>
                  SARIF
                </a>
              </li>
            </ul>
            <Filter vendor={vendor} pages={count} />
            {count === 1 ? null : <ul class="found" data-ledger-found hidden />}
          </>
        )}
        {present.map((each) => (
          <section key={each} aria-labelledby={`class-${each}`}>
            <h2 id={`class-${each}`}>{titles[each]}</h2>
            <p class="quiet">{findingClasses[each]}</p>
            {findings
              .filter((finding) => finding.class === each)
              .map((finding) => (
                <FindingRow key={finding.id} finding={finding} id={finding.id} preview={each === 'contradiction'}>
                  <Evidence finding={finding} model={model} proposals={proposals(finding)} folder={folder} />
                </FindingRow>
              ))}
          </section>
        ))}
        {ledger.length === 0 ? null : <Meanings />}
        <Pager folder={home} number={number} count={count} link={link} label="Pages of findings" />
      </>
    ),
  }
}

const Meanings = () => (
  <section aria-labelledby="meanings">
    <h2 id="meanings">What severity means</h2>
    <p class="quiet">What happens to someone who follows the page to the letter.</p>
    <ul class="meanings">
      {severities.map((severity) => (
        <li key={severity}>
          <SeverityBadge severity={severity} /> {severityMeanings[severity]}
        </li>
      ))}
    </ul>
  </section>
)

/** Only what a reader can choose between. Several values of a property show the findings with any of them. */
const Filter = ({ vendor: { id, ledger }, pages }: { vendor: Vendor; pages: number }) => {
  const counts = (name: 'class' | 'severity' | 'status', values: readonly string[]) => ({
    name,
    values: values
      .map((value) => ({ value, count: ledger.filter((finding) => finding[name] === value).length }))
      .filter(({ count }) => count > 0),
  })
  const choices = [
    counts('class', classes),
    counts('severity', severities),
    counts('status', unique(ledger.map(({ status }) => status)).toSorted()),
  ]
  const kinds = unique(ledger.map(({ kind }) => kind)).toSorted()
  return (
    <form class="filter" data-ledger-filter={pages === 1 ? '' : `ledger-${id}.js`}>
      <div class="filter-text">
        <label for="filter-text">Find in these findings</label>
        <input id="filter-text" name="text" type="search" autocomplete="off" />
      </div>
      {kinds.length < 2 ? null : (
        <div>
          <label for="filter-kind">Kind</label>
          <select id="filter-kind" name="kind">
            <option value="">any</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kind}
              </option>
            ))}
          </select>
        </div>
      )}
      {choices
        .filter(({ values }) => values.length > 1)
        .map(({ name, values }) => (
          <fieldset key={name}>
            <legend>{name}</legend>
            {values.map(({ value, count }) => (
              <label key={value}>
                <input type="checkbox" name={name} value={value} /> {value} <span class="quiet">{count}</span>
              </label>
            ))}
          </fieldset>
        ))}
      <button type="button" data-ledger-open>
        Open all
      </button>
      <button type="reset">Clear</button>
      <p data-ledger-count role="status">
        {counted(ledger.length, 'finding')}
        {pages === 1 ? '' : ` on ${pages} pages`}
      </p>
      <p class="none" data-ledger-none hidden>
        No finding matches.
      </p>
    </form>
  )
}
