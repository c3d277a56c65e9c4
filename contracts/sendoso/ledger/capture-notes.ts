import { captureNote, onPage } from '@sendspec/contract'
import { rendered } from './places.ts'

/** What the text of the rendered page lost when it was saved, or has lost since. */
export const captureNotes = onPage('sendoso-get-sends.mdx', [
  captureNote('sendoso-rendered-lacks-send-fields', { of: 'captures-disagree', at: 'listSends 200 /sends/*' })({
    title: 'The 25 fields below `sends` are missing: the section that holds them was folded when the text was saved.',
    page: rendered('List of sends'),
    proof: 'The Markdown version of the same page has them, in a section that is open by default.',
  }),
  captureNote('sendoso-rendered-lacks-parameter-place', { of: ['captures-disagree', 'unclear-place'] })({
    title: 'The labels that put `page` and `per_page` in the query are missing.',
    page: [rendered('Parameters'), rendered('Parameters … page')],
    proof: 'The Markdown version of the same page has `query="page"` and `query="per_page"`.',
  }),
  captureNote('sendoso-staging-hosts-differ', { kind: 'host-disagreement' })({
    title: 'An older capture of the page has the staging host `app-sandbox.staging.sendo.so`.',
    page: rendered('app.staging.sendo.so'),
    proof: 'The page has changed since; the newer host is the one that it has now.',
    review: 'This capture and an older one, compared.',
  }),
])
