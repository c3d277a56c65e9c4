import { type Entry, gap, quotedFrom as on, polish } from '@sendspec/contract'
import { campaignsPage, metadataPage, webhooksPage } from '../addresses.ts'
import { body, line, query } from './places.ts'

/** In which notation values are written. */
export const formats: readonly Entry[] = [
  gap('sendo-timestamp-format-unstated', {
    of: 'missing-format',
    contract: body('/messages/*/createdAt', '/messages/*/sentAt', '/messages/*/updatedAt', '/messages/*/scheduledAt'),
  })({
    title: 'The format and the time zone of the times are not stated.',
    page: [
      line('The time that the message was created.'),
      line('The time that the message was sent.'),
      line('The time of the most recent status update.'),
      line('The time the message is scheduled for (optional).'),
    ],
    observed: 'All six values of the example are RFC 3339 in UTC with milliseconds; none is of a scheduled time.',
    why: 'A parser for another notation or time zone fails, or is hours off.',
    proposal: '"Times are in UTC, as in RFC 3339: `2023-09-19T04:55:50.723Z`."',
    review: 'The six times of the example.',
  }),
  gap('sendo-phone-format-unstated', {
    of: 'missing-format',
    contract: [...body('/messages/*/from', '/messages/*/to'), ...query('/number')],
  })({
    title: 'The notation of phone numbers is not stated, neither in messages nor for the filter `number`.',
    page: [
      line('The number that the message was sent from.'),
      line('The number that the message was sent to.'),
      line('Return messages to/from a specific number.'),
      line('"from": "+14159436397"'),
    ],
    observed: 'All four numbers of the example are in E.164 notation.',
    why: 'A filter in another notation may match nothing, and its plus sign arrives as a space unless it is sent as `%2B`.',
    proposal: '"As in E.164: `+14159436397`, in a URL `%2B14159436397`", and whether short codes occur.',
    review: 'The four numbers of the example and the parameter.',
  }),
  gap('sendo-error-code-type-unstated', { kind: 'missing-type', severity: 'medium' })({
    title: 'The type of the error code is not stated, nor where its values are listed.',
    page: [line('The error code (if the message fails).')],
    elsewhere: [on(webhooksPage, '"errorCode": null'), on(webhooksPage, 'See a full list of message errors here')],
    observed: 'No example has one; that of the webhooks page has null.',
    why: 'A client that expects a number fails on a string, and the other way round.',
    proposal: 'State the type, and link to the list of message errors.',
    review: 'This page, the introduction and the webhooks page searched for an error code.',
  }),
  gap('sendo-metadata-values-untyped', {
    of: 'untyped-items',
    wins: 'documented',
    contract: body('/messages/*/metadata'),
  })({
    title: 'What the values of `metadata` can be is not stated here.',
    page: [line('Object with user-defined key-value pairs.')],
    elsewhere: [
      on(metadataPage, 'Metadata must be a set of key-value pairs (strings)'),
      on(metadataPage, 'up to 50 keys'),
    ],
    observed: 'They are strings: at most 50, with keys of up to 40 characters and values of up to 500.',
    why: 'The reader has to find the page on metadata first.',
    proposal: '"Object of strings", with a link to the page on metadata.',
    review: 'The page searched for a type; the page on metadata.',
  }),
  polish('sendo-id-format-unstated', { of: 'missing-format' })({
    title: 'The format of a message identifier is not stated.',
    page: [line('The ID of the retrieved message.'), line('"f7d258bd-f697-4840-b8a6-165707e12345"')],
    proposal: '"The ID of the message, a UUID."',
    review: 'Both values of the example.',
  }),
  polish('sendo-id-wording', { kind: 'ambiguous-wording' })({
    title: 'The page of a list says "the retrieved message".',
    page: [line('The ID of the retrieved message.')],
    proposal: '"The ID of the message."',
  }),
  polish('sendo-campaign-id-format-unstated', {
    kind: 'missing-format',
    wins: 'documented',
    contract: body('/messages/*/campaignId', '/messages/*/id'),
  })({
    title: 'A campaign has an identifier of another kind than a message; neither is described.',
    page: [line('ID of the campaign that the message was sent from.'), line('"campaignId": "U7fQ3123"')],
    elsewhere: [on(campaignsPage, '"id": "h4cQ2gls"')],
    proposal: '"A string such as `U7fQ3123`."',
  }),
  polish('sendo-media-url-format-unstated', { of: 'missing-format' })({
    title: 'Whether media URLs are absolute is not stated.',
    page: [
      line('Array of media URLs attached to the message.'),
      line('"mediaUrls": ["https://example.com/image.jpg"]'),
    ],
    proposal: '"Array of absolute URLs."',
    review: 'The value of the example.',
  }),
  polish('sendo-num-segments-integer-implied', { of: 'implied-integer' })({
    title: 'That the number of segments is whole is only implied.',
    page: [line('Number of message segments sent'), line('"numSegments": 1')],
    proposal: 'State the type as integer.',
    review: 'The sentence and both values of the example.',
  }),
]
