import { contradiction, type Entry, gap, quotedFrom as on, polish } from '@sendspec/contract'
import { retrievePage } from '../addresses.ts'
import { body, line } from './places.ts'

/** The example, which the page prints three times. */
export const example: readonly Entry[] = [
  contradiction('sendo-example-not-json', { of: 'unparseable-example', wins: 'observed', contract: body('/messages') })(
    {
      title: 'The example has the words "And so on..." among its messages, and is not JSON.',
      page: [
        line('And so on...'),
        line('And so on...', { after: 'field in the response body with details. Full list of' }),
        line('And so on...', { after: ['field in the response body with details. Full', 'curl --request GET \\'] }),
      ],
      documented: 'The body of a response, which is JSON.',
      observed: 'A JSON parser stops at these words.',
      why: 'The example cannot be copied into a test without a repair.',
      proposal: 'Say below the example that more messages follow.',
    },
  ),
  contradiction('sendo-example-trailing-comma', {
    of: 'trailing-comma',
    wins: 'observed',
    contract: body('/messages'),
  })({
    title: 'A comma follows the last message of the example.',
    page: [
      line('},', { after: ['"customId": "123456789"', '"status": "DELIVERED"'] }),
      line('},', { after: ['field in the response body with details. Full', '},', '"status": "DELIVERED"'] }),
      line('},', {
        after: ['field in the response body with details. Full', 'And so on...', '},', '"status": "DELIVERED"'],
      }),
    ],
    documented: 'The body of a response, which is JSON.',
    observed: 'Without "And so on..." the comma is before the closing bracket, which JSON forbids.',
    why: 'The example cannot be copied into a test without a repair.',
    proposal: 'Remove the comma after the last message.',
    review: 'Line 40 removed and the rest parsed: the parser stops at line 41.',
  }),
  gap('sendo-example-inbound-only', {
    of: 'one-sided-example',
    severity: 'medium',
    contract: body('/messages/*/direction', '/messages/*/status', '/messages/*/scheduledAt', '/messages/*/errorCode'),
  })({
    title: 'No message of the example is outgoing, failed or scheduled.',
    page: [line('"direction": "INBOUND"'), line('"status": "DELIVERED"')],
    observed: 'Seven of the eight statuses and three fields are never shown.',
    why: 'What a failed message looks like, which callers need most, has to be guessed.',
    proposal: 'Add an outgoing, a scheduled and a failed message.',
    review: 'The values of the example and the descriptions, compared.',
  }),
  polish('sendo-example-printed-three-times', { kind: 'broken-markup', contract: body('/messages') })({
    title: 'The page prints the same example three times, and the sample call twice.',
    page: [
      line('"messages": ['),
      line('"messages": [', { after: 'field in the response body with details. Full list of' }),
      line('"messages": [', {
        after: ['field in the response body with details. Full', '"id": "f7d258bd-f697-4840-b8a6-165707e12345",'],
      }),
    ],
    proposal: 'Print the example once.',
  }),
  polish('sendo-example-times-identical', {
    of: 'identical-times',
    contract: body('/messages/*/createdAt', '/messages/*/sentAt', '/messages/*/updatedAt'),
  })({
    title: 'All times of the second message equal those of the first, to the millisecond.',
    page: [line('"createdAt": "2023-09-19T04:55:50.723Z"', { after: '"type": "MMS",' })],
    proposal: 'Give the second message times of its own, which would also show the order.',
  }),
  polish('sendo-example-ids-nearly-identical', { of: 'similar-identifiers', contract: body('/messages/*/id') })({
    title: 'The identifiers of the two messages differ in their last three digits only.',
    page: [line('"f7d258bd-f697-4840-b8a6-165707e12123"'), line('"f7d258bd-f697-4840-b8a6-165707e12345"')],
    proposal: 'Give the second message an identifier that differs from the start.',
  }),
  polish('sendo-example-number-unassignable', { of: 'unassignable-number', contract: body('/messages/*/to') })({
    title: 'The receiving number cannot exist: no United States exchange begins with 1.',
    page: [line('"to": "+12061234567"')],
    proposal: 'Use `+12065550123`, which is reserved for examples.',
  }),
  polish('sendo-example-id-incoming-and-outgoing', {
    kind: 'reused-identifier',
    contract: body('/messages/*/id', '/messages/*/direction'),
  })({
    title: 'The first message is incoming here, and outgoing on "Retrieve message".',
    page: [line('"f7d258bd-f697-4840-b8a6-165707e12345"'), line('"direction": "INBOUND"')],
    elsewhere: [on(retrievePage, '"direction": "OUTBOUND"')],
    proposal: 'Show the same message on both pages, or two identifiers.',
  }),
]
