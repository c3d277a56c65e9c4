import { type Ledger, type Severity, severities } from '@sendspec/contract'
import { type Html, html } from '../html.ts'

export const countOf = (ledger: Ledger, severity: Severity): number =>
  ledger.filter((finding) => finding.severity === severity).length

export const badge = (severity: Severity): Html => html`<span class="badge ${severity}">${severity}</span>`

/** `3 high`, `9 medium`, `12 low` as badges; a severity without findings is left out. */
export const counts = (ledger: Ledger): Html =>
  html`<ul class="counts">${severities
    .map((severity) => ({ severity, count: countOf(ledger, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => html`<li class="badge ${severity}"><b>${count}</b> ${severity}</li>`)}</ul>`
