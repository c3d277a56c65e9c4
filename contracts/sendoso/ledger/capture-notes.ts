import type { CaptureNote } from '@sendspec/contract'
import { body, listSends, onRendered, query, rendered, review } from './places.ts'

/** What the text of the rendered page lost when it was saved, or has lost since. */
export const captureNotes: readonly CaptureNote[] = [
  {
    id: 'sendoso-rendered-lacks-send-fields',
    kind: 'capture-disagreement',
    title: 'The 25 fields below `sends` are missing: the section that holds them was folded when the text was saved.',
    page: [rendered(135, 'List of sends')],
    contract: [body('/sends/*')],
    proof: 'The Markdown version of the same page has them, in a section that is open by default.',
    support: [...onRendered('captures-disagree', 132), ...review('Both versions of the page, field by field.')],
  },
  {
    id: 'sendoso-rendered-lacks-parameter-place',
    kind: 'capture-disagreement',
    title: 'The labels that put `page` and `per_page` in the query are missing.',
    page: [rendered(109, 'Parameters'), rendered(111, 'page')],
    contract: [query('page'), query('per_page')],
    proof: 'The Markdown version of the same page has `query="page"` and `query="per_page"`.',
    support: [
      ...onRendered('captures-disagree', 111),
      ...onRendered('unclear-place', 109),
      ...review('Both versions of the page, compared.'),
    ],
  },
  {
    id: 'sendoso-staging-hosts-differ',
    kind: 'host-disagreement',
    title: 'An older capture of the page has the staging host `app-sandbox.staging.sendo.so`.',
    page: [rendered(11, 'app.staging.sendo.so')],
    contract: [listSends],
    proof: 'The page has changed since; the newer host is the one that it has now.',
    support: review('This capture and an older one, compared.'),
  },
]
