import { contradiction, gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { retrievePage } from '../addresses.ts'

/** The example, which the page prints three times. */
export const example = onPage('sendo-message-list.txt', [
  contradiction('sendo-example-not-json', {
    of: 'unparseable-example',
    wins: 'observed',
    at: 'listMessages 200 /messages',
  })({
    title: 'The example has the words "And so on..." among its messages, and is not JSON.',
    page: [
      'And so on...',
      'field in the response body with details. Full list of … And so on...',
      'field in the response body with details. Full … curl --request GET \\ … And so on...',
    ],
    documented: 'The body of a response, which is JSON.',
    observed: 'A JSON parser stops at these words.',
    why: 'The example cannot be copied into a test without a repair.',
    proposal: 'Say below the example that more messages follow.',
  }),
  contradiction('sendo-example-trailing-comma', {
    of: 'trailing-comma',
    wins: 'observed',
    at: 'listMessages 200 /messages',
  })({
    title: 'A comma follows the last message of the example.',
    page: [
      '"customId": "123456789" … "status": "DELIVERED" … },',
      'field in the response body with details. Full … }, … "status": "DELIVERED" … },',
      'field in the response body with details. Full … And so on... … }, … "status": "DELIVERED" … },',
    ],
    documented: 'The body of a response, which is JSON.',
    observed: 'Without "And so on..." the comma is before the closing bracket, which JSON forbids.',
    why: 'The example cannot be copied into a test without a repair.',
    proposal: 'Remove the comma after the last message.',
  }),
  gap('sendo-example-inbound-only', {
    of: 'one-sided-example',
    severity: 'medium',
    at: [
      'listMessages 200 /messages/*/direction',
      'listMessages 200 /messages/*/status',
      'listMessages 200 /messages/*/scheduledAt',
      'listMessages 200 /messages/*/errorCode',
    ],
  })({
    title: 'No message of the example is outgoing, failed or scheduled.',
    page: ['"direction": "INBOUND"', '"status": "DELIVERED"'],
    observed: 'Seven of the eight statuses and three fields are never shown.',
    why: 'What a failed message looks like, which callers need most, has to be guessed.',
    proposal: 'Add an outgoing, a scheduled and a failed message.',
  }),
  polish('sendo-example-printed-three-times', { kind: 'broken-markup', at: 'listMessages 200 /messages' })({
    title: 'The page prints the same example three times, and the sample call twice.',
    page: [
      '"messages": [',
      'field in the response body with details. Full list of … "messages": [',
      'field in the response body with details. Full … "id": "f7d258bd-f697-4840-b8a6-165707e12345", … "messages": [',
    ],
    proposal: 'Print the example once.',
  }),
  polish('sendo-example-times-identical', {
    of: 'identical-times',
    at: [
      'listMessages 200 /messages/*/createdAt',
      'listMessages 200 /messages/*/sentAt',
      'listMessages 200 /messages/*/updatedAt',
    ],
  })({
    title: 'All times of the second message equal those of the first, to the millisecond.',
    page: '"type": "MMS", … "createdAt": "2023-09-19T04:55:50.723Z"',
    proposal: 'Give the second message times of its own, which would also show the order.',
  }),
  polish('sendo-example-ids-nearly-identical', { of: 'similar-identifiers', at: 'listMessages 200 /messages/*/id' })({
    title: 'The identifiers of the two messages differ in their last three digits only.',
    page: ['"f7d258bd-f697-4840-b8a6-165707e12123"', '"f7d258bd-f697-4840-b8a6-165707e12345"'],
    proposal: 'Give the second message an identifier that differs from the start.',
  }),
  polish('sendo-example-number-unassignable', { of: 'unassignable-number', at: 'listMessages 200 /messages/*/to' })({
    title: 'The receiving number cannot exist: no United States exchange begins with 1.',
    page: '"to": "+12061234567"',
    proposal: 'Use `+12065550123`, which is reserved for examples.',
  }),
  polish('sendo-example-id-incoming-and-outgoing', {
    kind: 'reused-identifier',
    at: ['listMessages 200 /messages/*/id', 'listMessages 200 /messages/*/direction'],
  })({
    title: 'The first message is incoming here, and outgoing on "Retrieve message".',
    page: ['"f7d258bd-f697-4840-b8a6-165707e12345"', '"direction": "INBOUND"'],
    elsewhere: on(retrievePage, '"direction": "OUTBOUND"'),
    proposal: 'Show the same message on both pages, or two identifiers.',
  }),
])
