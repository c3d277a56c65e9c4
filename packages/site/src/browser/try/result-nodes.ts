import { make } from '../make.ts'
import { tokenNodes } from '../token-nodes.ts'
import type { Result } from './client.ts'
import { driftList } from './drift-list.ts'
import { bodyOf, sentenceFor } from './outcomes.ts'
import type { VendorFacts } from './vendor-facts.ts'

/** The outcome of a call in one line, its status first. */
export const summaryOf = ({ ok, kind, status, attempts, elapsed, drift }: Result): string =>
  [
    status === undefined ? `No answer (${kind})` : `Status ${status}${ok || kind === 'status' ? '' : ` (${kind})`}`,
    `${Math.round(elapsed)} ms`,
    ...(attempts > 1 ? [`${attempts} attempts`] : []),
    ...(drift && drift.length > 0 ? [`${drift.length} ${drift.length === 1 ? 'mismatch' : 'mismatches'}`] : []),
  ].join(', ')

/** Longer bodies are cut: a browser is slow with them. */
const longest = 100_000
/** Longer bodies are not highlighted, because each token is an element. */
const highlighted = 30_000

const shownText = (text: string): readonly (Node | string)[] => {
  if (text.length > longest) return [`${text.slice(0, longest)}\n… ${text.length - longest} more characters`]
  return text.length > highlighted ? [text] : tokenNodes(text, 'json')
}

const bodyPart = (result: Result): readonly Node[] => {
  const body = bodyOf(result)
  if (!body) return [make('p', { class: 'quiet' }, 'No body.')]
  const text = 'text' in body ? body.text : (JSON.stringify(body.json, null, 2) ?? '')
  return [
    make(
      'figure',
      { class: 'code' },
      make('pre', { tabindex: '0', role: 'region', 'aria-label': 'Body' }, make('code', {}, ...shownText(text))),
    ),
  ]
}

const driftPart = ({ drift }: Result, vendor: VendorFacts): readonly Node[] => {
  if (!drift) return []
  if (drift.length > 0) return [driftList(drift, vendor)]
  return [make('p', { class: 'no-drift' }, 'The body matches the contract.')]
}

const detailsPart = ({ response, retryAfter }: Result, request: string | undefined): readonly Node[] => {
  const headers = [...(response?.headers ?? [])]
  const rows = [
    ...(request === undefined ? [] : [['Request', request] as const]),
    ...(retryAfter === undefined ? [] : [['Wait', `${Math.round(retryAfter)} ms`] as const]),
    ...headers,
  ]
  if (rows.length === 0) return []
  return [
    make(
      'details',
      {},
      make('summary', {}, 'Request and headers'),
      make('p', { class: 'quiet' }, 'A browser shows to a page only the headers that the server exposes to it.'),
      make(
        'dl',
        { class: 'headers' },
        ...rows.map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value))),
      ),
    ),
  ]
}

/** The result of a call: what it means, its body, then what doesn't match. */
export const resultNodes = (result: Result, vendor: VendorFacts, request: string | undefined): readonly Node[] => [
  make('p', {}, sentenceFor(result)),
  ...bodyPart(result),
  ...driftPart(result, vendor),
  ...detailsPart(result, request),
]
