import type { CaptureNote } from '@sendspec/contract'
import { at, groupDestinations, onPage, review, search } from './places.ts'

const copies = review('This capture and two other copies of the page, compared.')

/** What the text of the page garbled when it was saved: both tables. */
export const captureNotes: readonly CaptureNote[] = [
  {
    id: 'dripcel-table-cell-with-pipe',
    kind: 'broken-markup',
    title: 'The `|` of `count | list` is not escaped, so that its cell reads as two.',
    page: [at(30, '| count | list | ❌ |')],
    contract: [groupDestinations],
    proof: 'Other copies of the page have both values in one cell.',
    support: [...onPage('broken-markup', 30), ...copies],
  },
  {
    id: 'dripcel-table-rows-without-leading-pipe',
    kind: 'broken-markup',
    title: 'The rows of both tables lack the `|` that their heads begin with.',
    page: [at(29, 'send_id | string |'), at(56, 'find.campaign_id | string[] |'), at(59, 'options.limit | number |')],
    contract: [{ operation: 'getSendLog', part: 'path', pointer: '/send_id' }, search('/find/campaign_id')],
    proof: 'The page has tables; their Markdown was made when the text was saved.',
    support: [...onPage('broken-markup', 29, 56, 57, 58, 59), ...copies],
  },
  {
    id: 'dripcel-required-as-emoji',
    kind: 'broken-markup',
    title: 'Other copies lose the column Required, which has only ✅ and ❌.',
    page: [at(29, '✅'), at(30, '❌')],
    contract: [groupDestinations, search('/find/campaign_id')],
    proof: 'This capture and the page have the signs.',
    support: copies,
  },
]
