import type { Operation, Vendor } from '@sendspec/contract'
import { type Html, html, prose } from '../html.ts'
import { operationAnchor } from '../operation-anchor.ts'
import { layout } from './layout.ts'
import { counts } from './severity.ts'

/** Addresses of mock servers, by vendor id. */
export type MockUrls = Readonly<Record<string, string>>

export const homePage = (vendors: readonly Vendor[], mocks: MockUrls): string =>
  layout({
    root: './',
    title: 'Sendspec',
    description: 'Exact contracts for APIs that are documented only in prose.',
    body: html`<main id="content">
<h1>Exact contracts for APIs that are documented only in prose</h1>
<p class="lead">Each contract is transcribed from the vendor's documentation and can be read in two ways: as
<strong>documented</strong>, exactly what the pages say, and as <strong>observed</strong>, what callers must expect.
Every difference is a finding, with its evidence.</p>
${totals(vendors)}
<h2>Vendors</h2>
<ul class="cards">${vendors.map((vendor) => card(vendor, mocks[vendor.id]))}</ul>
</main>`,
  })

const totals = (vendors: readonly Vendor[]): Html => {
  const operations = vendors.flatMap((vendor) => vendor.operations)
  const ledger = vendors.flatMap((vendor) => vendor.ledger)
  return html`<dl class="totals">
<div><dt>Vendors</dt><dd>${vendors.length}</dd></div>
<div><dt>Operations</dt><dd>${operations.length}</dd></div>
<div><dt>Findings</dt><dd>${ledger.length} ${counts(ledger)}</dd></div>
</dl>`
}

const card = (vendor: Vendor, mock: string | undefined): Html => {
  const { id, name, description, operations, ledger } = vendor
  return html`<li class="card">
<h3><a href="./${id}/">${name}</a></h3>
<p>${prose(description)}</p>
<ul class="operations">${operations.map((operation) => operationLine(id, operation))}</ul>
<div><a href="./${id}/findings/">${ledger.length} findings</a> ${counts(ledger)}</div>
${mock === undefined ? undefined : html`<p class="mock">Mock server <code>${mock}</code></p>`}
<dl class="downloads">
<div><dt>OpenAPI, observed</dt><dd><a href="./${id}/openapi.json">JSON</a> <a href="./${id}/openapi.yaml">YAML</a></dd></div>
<div><dt>OpenAPI, documented</dt><dd><a href="./${id}/openapi.documented.json">JSON</a> <a href="./${id}/openapi.documented.yaml">YAML</a></dd></div>
<div><dt>Overlay between them</dt><dd><a href="./${id}/overlay.yaml">YAML</a></dd></div>
</dl>
</li>`
}

const operationLine = (id: string, operation: Operation): Html => {
  const { method, path, summary } = operation
  return html`<li><a href="./${id}/${operationAnchor(operation)}" title="${summary}"><b class="method">${method}</b> <code>${path.replace(/:(\w+)/g, '{$1}')}</code></a></li>`
}
