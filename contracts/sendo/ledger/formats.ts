import { gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { campaignsPage, metadataPage, webhooksPage } from '../addresses.ts'

/** In which notation values are written. */
export const formats = onPage('sendo-message-list.txt', [
  gap('sendo-timestamp-format-unstated', {
    of: 'missing-format',
    at: [
      'listMessages 200 /messages/*/createdAt',
      'listMessages 200 /messages/*/sentAt',
      'listMessages 200 /messages/*/updatedAt',
      'listMessages 200 /messages/*/scheduledAt',
    ],
  })({
    title: 'The format and the time zone of the times are not stated.',
    page: [
      'The time that the message was created.',
      'The time that the message was sent.',
      'The time of the most recent status update.',
      'The time the message is scheduled for (optional).',
    ],
    observed: 'All six values of the example are RFC 3339 in UTC with milliseconds; none is of a scheduled time.',
    why: 'A parser for another notation or time zone fails, or is hours off.',
    proposal: '"Times are in UTC, as in RFC 3339: `2023-09-19T04:55:50.723Z`."',
  }),
  gap('sendo-phone-format-unstated', {
    of: 'missing-format',
    at: ['listMessages 200 /messages/*/from', 'listMessages 200 /messages/*/to', 'listMessages query /number'],
  })({
    title: 'The notation of phone numbers is not stated, neither in messages nor for the filter `number`.',
    page: [
      'The number that the message was sent from.',
      'The number that the message was sent to.',
      'Return messages to/from a specific number.',
      '"from": "+14159436397"',
    ],
    observed: 'All four numbers of the example are in E.164 notation.',
    why: 'A filter in another notation may match nothing, and its plus sign arrives as a space unless it is sent as `%2B`.',
    proposal: '"As in E.164: `+14159436397`, in a URL `%2B14159436397`", and whether short codes occur.',
  }),
  gap('sendo-error-code-type-unstated', { kind: 'missing-type', severity: 'medium' })({
    title: 'The type of the error code is not stated, nor where its values are listed.',
    page: 'The error code (if the message fails).',
    elsewhere: on(webhooksPage, '"errorCode": null', 'See a full list of message errors here'),
    observed: 'No example has one; that of the webhooks page has null.',
    why: 'A client that expects a number fails on a string, and the other way round.',
    proposal: 'State the type, and link to the list of message errors.',
    review: 'This page, the introduction and the webhooks page searched for an error code.',
  }),
  gap('sendo-metadata-values-untyped', {
    of: 'untyped-items',
    wins: 'documented',
    at: 'listMessages 200 /messages/*/metadata',
  })({
    title: 'What the values of `metadata` can be is not stated here.',
    page: 'Object with user-defined key-value pairs.',
    elsewhere: on(metadataPage, 'Metadata must be a set of key-value pairs (strings)', 'up to 50 keys'),
    observed: 'They are strings: at most 50, with keys of up to 40 characters and values of up to 500.',
    why: 'The reader has to find the page on metadata first.',
    proposal: '"Object of strings", with a link to the page on metadata.',
  }),
  polish('sendo-id-format-unstated', { of: 'missing-format' })({
    title: 'The format of a message identifier is not stated.',
    page: ['The ID of the retrieved message.', '"f7d258bd-f697-4840-b8a6-165707e12345"'],
    proposal: '"The ID of the message, a UUID."',
  }),
  polish('sendo-id-wording', { kind: 'ambiguous-wording' })({
    title: 'The page of a list says "the retrieved message".',
    page: 'The ID of the retrieved message.',
    proposal: '"The ID of the message."',
  }),
  polish('sendo-campaign-id-format-unstated', {
    kind: 'missing-format',
    wins: 'documented',
    at: ['listMessages 200 /messages/*/campaignId', 'listMessages 200 /messages/*/id'],
  })({
    title: 'A campaign has an identifier of another kind than a message; neither is described.',
    page: ['ID of the campaign that the message was sent from.', '"campaignId": "U7fQ3123"'],
    elsewhere: on(campaignsPage, '"id": "h4cQ2gls"'),
    proposal: '"A string such as `U7fQ3123`."',
  }),
  polish('sendo-media-url-format-unstated', { of: 'implied-format' })({
    title: 'Whether media URLs are absolute is not stated.',
    page: ['Array of media URLs attached to the message.', '"mediaUrls": ["https://example.com/image.jpg"]'],
    proposal: '"Array of absolute URLs."',
  }),
  polish('sendo-num-segments-integer-implied', { of: 'implied-integer' })({
    title: 'That the number of segments is whole is only implied.',
    page: ['Number of message segments sent', '"numSegments": 1'],
    proposal: 'State the type as integer.',
  }),
])
