import { make } from '../make.ts'
import type { Result } from './client.ts'
import { driftList } from './drift-list.ts'
import { jsonNodes } from './json-nodes.ts'
import { bodyOf, sentenceFor } from './outcomes.ts'
import type { VendorFacts } from './vendor-facts.ts'

/** The request and its outcome, in one line. */
export const summaryOf = ({ ok, kind, status, attempts, elapsed }: Result): string =>
  [
    status === undefined ? `No answer (${kind})` : `Status ${status}${ok || kind === 'status' ? '' : ` (${kind})`}`,
    `${Math.round(elapsed)} ms`,
    `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`,
  ].join(', ')

const facts = (result: Result): readonly Node[] => {
  const { ok, kind, status, attempts, elapsed, retryAfter } = result
  const rows = {
    ok: String(ok),
    kind,
    status,
    attempts,
    elapsed: `${Math.round(elapsed)} ms`,
    retryAfter: retryAfter === undefined ? undefined : `${Math.round(retryAfter)} ms`,
  }
  return Object.entries(rows).flatMap(([name, value]) =>
    value === undefined ? [] : [make('div', {}, make('dt', {}, name), make('dd', {}, String(value)))],
  )
}

const driftPart = ({ drift }: Result, vendor: VendorFacts): readonly Node[] => {
  if (!drift) return []
  if (drift.length > 0) return [driftList(drift, vendor)]
  return [make('p', { class: 'no-drift' }, 'No drift: the body matches the contract.')]
}

const bodyPart = (result: Result): readonly Node[] => {
  const body = bodyOf(result)
  if (!body) return [make('p', {}, 'No body.')]
  const nodes = 'text' in body ? [body.text] : jsonNodes(body.json)
  return [
    make(
      'figure',
      { class: 'code' },
      make(
        'pre',
        { tabindex: '0', role: 'region', 'aria-label': 'Body' },
        make('code', { class: 'language-json' }, ...nodes),
      ),
    ),
  ]
}

const headersPart = ({ response }: Result): readonly Node[] => {
  if (!response) return []
  return [
    make(
      'details',
      {},
      make('summary', {}, 'Headers'),
      make('p', {}, 'A browser shows to a page only the headers that the server exposes to it.'),
      make(
        'dl',
        { class: 'headers' },
        ...[...response.headers].map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value))),
      ),
    ),
  ]
}

/** The result of a call. */
export const resultNodes = (result: Result, vendor: VendorFacts, request: string | undefined): readonly Node[] => [
  ...(request === undefined ? [] : [make('p', { class: 'try-request' }, make('code', {}, request))]),
  make('dl', { class: 'try-facts' }, ...facts(result)),
  make('p', {}, sentenceFor(result)),
  ...driftPart(result, vendor),
  ...bodyPart(result),
  ...headersPart(result),
]
