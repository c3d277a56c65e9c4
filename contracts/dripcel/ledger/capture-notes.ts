import { captureNote, onPage } from '@sendspec/contract'

/** What the text of the page garbled when it was saved: both tables. */
export const captureNotes = onPage('dripcel-send-logs.txt', [
  captureNote('dripcel-table-cell-with-pipe', { of: 'broken-markup', at: 'getSendLog query /group_destinations' })({
    title: 'The `|` of `count | list` is not escaped, so that its cell reads as two.',
    page: '| count | list | ❌ |',
    proof: 'Other copies of the page have both values in one cell.',
  }),
  captureNote('dripcel-table-rows-without-leading-pipe', {
    of: 'broken-markup',
    at: ['getSendLog path /send_id', 'searchSendLogs body /find/campaign_id', 'searchSendLogs body'],
  })({
    title: 'The rows of both tables lack the `|` that their heads begin with.',
    page: ['send_id | string |', 'find.campaign_id | string[] |', 'options.limit | number |'],
    proof: 'The page has tables; their Markdown was made when the text was saved.',
  }),
  captureNote('dripcel-required-as-emoji', {
    kind: 'broken-markup',
    at: ['getSendLog query /group_destinations', 'searchSendLogs body /find/campaign_id'],
  })({
    title: 'Other copies lose the column Required, which has only ✅ and ❌.',
    page: ['✅', '❌'],
    proof: 'This capture and the page have the signs.',
    review: 'This capture and two other copies of the page, compared.',
  }),
])
