import { captureNote, type Entry } from '@sendspec/contract'
import { at, path, query, search } from './places.ts'

/** What the text of the page garbled when it was saved: both tables. */
export const captureNotes: readonly Entry[] = [
  captureNote('dripcel-table-cell-with-pipe', { of: 'broken-markup', contract: query('/group_destinations') })({
    title: 'The `|` of `count | list` is not escaped, so that its cell reads as two.',
    page: [at('| count | list | ❌ |')],
    proof: 'Other copies of the page have both values in one cell.',
    review: 'This capture and two other copies of the page, compared.',
  }),
  captureNote('dripcel-table-rows-without-leading-pipe', {
    of: 'broken-markup',
    contract: [...path('/send_id'), ...search('/find/campaign_id'), ...search()],
  })({
    title: 'The rows of both tables lack the `|` that their heads begin with.',
    page: [at('send_id | string |'), at('find.campaign_id | string[] |'), at('options.limit | number |')],
    proof: 'The page has tables; their Markdown was made when the text was saved.',
    review: 'This capture and two other copies of the page, compared.',
  }),
  captureNote('dripcel-required-as-emoji', {
    kind: 'broken-markup',
    contract: [...query('/group_destinations'), ...search('/find/campaign_id')],
  })({
    title: 'Other copies lose the column Required, which has only ✅ and ❌.',
    page: [at('✅'), at('❌')],
    proof: 'This capture and the page have the signs.',
    review: 'This capture and two other copies of the page, compared.',
  }),
]
