import {
  type ContractPlace,
  type Finding,
  findingKinds,
  type PagePlace,
  type Severity,
  type Support,
  severities,
  type Vendor,
} from '@sendspec/contract'
import { type Html, html, prose } from '../html.ts'
import { operationAnchor } from '../operation-anchor.ts'
import { layout, vendorNav } from './layout.ts'
import { badge, countOf, counts } from './severity.ts'

/** A vendor's ledger, the severest first. Every finding has a permalink: its id. */
export const findingsPage = (vendor: Vendor): string => {
  const { name, ledger } = vendor
  return layout({
    root: '../../',
    title: `${name} findings · Sendspec`,
    description: `What the documentation of ${name} gets wrong or leaves open.`,
    nav: vendorNav(vendor, 'Findings'),
    body: html`<main id="content" class="ledger">
<h1>${name}: findings</h1>
<p class="lead">What the documentation gets wrong or leaves open, by what it means to whoever writes a client.</p>
${counts(ledger)}
${severities.filter((severity) => countOf(ledger, severity) > 0).map((severity) => section(vendor, severity))}
</main>`,
  })
}

const meanings: Record<Severity, string> = {
  high: 'A client that follows the page fails, or loses data.',
  medium: 'A client that follows the page is wrong in some cases, or its author must guess.',
  low: 'It costs the reader time.',
}

const section = (vendor: Vendor, severity: Severity): Html => html`<section aria-labelledby="severity-${severity}">
<h2 id="severity-${severity}">${severity[0]?.toUpperCase()}${severity.slice(1)}</h2>
<p>${meanings[severity]}</p>
${vendor.ledger.filter((finding) => finding.severity === severity).map((finding) => entry(vendor, finding))}
</section>`

const readings: Record<Finding['wins'], string> = {
  observed: 'The contract follows what was observed.',
  documented: 'The contract follows what is documented.',
  undecided: 'The contract need not choose.',
}

const entry = (vendor: Vendor, finding: Finding): Html => {
  const { id, kind, severity, title, page, contract, documented, observed, wins, why, status, support } = finding
  return html`<article id="${id}" class="finding">
<h3><a href="#${id}">${prose(title)}</a></h3>
<p class="tags">${badge(severity)} <span class="kind" title="${findingKinds[kind]}">${kind}</span> <span>${status}</span> <code class="id">${id}</code></p>
<dl class="readings">
<div class="documented"><dt>Documented</dt><dd>${prose(documented)}</dd></div>
<div class="observed"><dt>Observed</dt><dd>${prose(observed)}</dd></div>
</dl>
<p><strong>${readings[wins]}</strong> ${prose(why)}</p>
${
  page.length + contract.length + support.length === 0
    ? undefined
    : html`<details><summary>Evidence</summary>
<ul class="evidence">${page.map((place) => quote(vendor, place))}${contract.map((place) => contractLine(vendor, place))}${support.map(supportLine)}</ul>
</details>`
}
</article>`
}

const quote = ({ pages }: Vendor, { page, line, quote }: PagePlace): Html => {
  const source = pages.find(({ id }) => id === page)
  const where = source ? html`<a href="${source.url}">${source.title}</a>` : html`${page}`
  return html`<li><q>${quote}</q> <span class="where">${where}, line ${line} of the capture</span></li>`
}

const contractLine = ({ operations }: Vendor, { operation: id, part, pointer }: ContractPlace): Html => {
  const operation = operations.find((each) => each.id === id)
  const where = operation ? html`<a href="../${operationAnchor(operation)}">${id}</a>` : html`${id}`
  return html`<li>Contract: ${where}${part === undefined ? undefined : html`, ${part}`}${pointer ? html` <code>${pointer}</code>` : undefined}</li>`
}

const supports: { readonly [By in Support['by']]: (support: Extract<Support, { by: By }>) => Html } = {
  schema: ({ payload, pointer, code }) =>
    html`Reproduced by the contract test: <code>${pointer}</code> of payload <code>${payload}</code> gives <code>${code}</code>.`,
  parse: ({ payload, line }) =>
    html`Reproduced by the contract test: payload <code>${payload}</code>, as printed, does not parse at line ${line}.`,
  detector: (support) =>
    'payload' in support
      ? html`Detected by <code>${support.detector}</code> at <code>${support.pointer}</code> of payload <code>${support.payload}</code>.`
      : html`Detected by <code>${support.detector}</code> on line ${support.line} of <code>${support.page}</code>.`,
  review: ({ basis }) => html`Read by a person: ${prose(basis)}`,
}

const supportLine = (support: Support): Html =>
  html`<li>${(supports[support.by] as (support: Support) => Html)(support)}</li>`
