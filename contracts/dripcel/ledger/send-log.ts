import { gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { sendPage } from '../addresses.ts'
import { log } from './places.ts'

/** The type that the page begins with. */
export const sendLog = onPage('dripcel-send-logs.txt', [
  gap('dripcel-destinations-default-unstated', {
    of: 'missing-default',
    wins: 'observed',
    at: ['getSendLog query /group_destinations', 'getSendLog 200 /data', 'getSendLog 200 /data/destinations'],
  })({
    title: 'What `destinations` is without `group_destinations` is not stated.',
    page: ['If you pass group_destinations=count', 'The number of contacts that were sent to', 'Or, if you pass'],
    observed: 'The comment in the type has the number first, and the list as the other case.',
    why: 'A client that expects the number fails if the default is the list.',
    proposal: 'State the default, for example `count`.',
  }),
  gap('dripcel-send-id-names', {
    kind: 'name-disagreement',
    severity: 'medium',
    at: ['getSendLog path /send_id', ...log('_id')],
  })({
    title: 'Whether the id in the path, "of the send", is the `_id` "of the send log" is not stated.',
    page: ['The _id of the send you want to fetch', 'The _id of the send log'],
    why: 'A caller who has an `_id` from a search can only try it.',
    proposal: 'If they are one: "The `_id` of the send log, as a search returns it."',
    review: 'The type, the path and the table, compared.',
  }),
  gap('dripcel-campaign-presence-unstated', { of: 'missing-nullability', wins: 'documented', at: log('campaign_id') })({
    title: 'What `campaign_id` is for a send without a campaign is not stated.',
    page: 'campaign_id: string;',
    elsewhere: on(sendPage, 'The id of the campaign to associate with this send.'),
    observed: 'On the page on sending, `campaign_id` is not required.',
    why: 'A client that expects a string fails on null.',
    proposal: 'State whether it is null or absent for a send without a campaign.',
  }),
  gap('dripcel-triggered-by-values-unlisted', { of: 'missing-enum', wins: 'documented' })({
    title: '`triggeredBy` is one of two things, and the values of neither are listed.',
    page: ['The type of send, or the reason it was triggered', 'triggeredBy: string;'],
    why: 'A client that decides by it has to guess the values.',
    proposal: 'List the values with their meaning, or say that it is free text.',
  }),
  gap('dripcel-datetime-format-unstated', { of: 'missing-format' })({
    title: 'Neither the format nor the time zone of `startDeliveryAt` and its bounds is stated.',
    page: ['$gte: string; $lte: string', 'The datetime', 'startDeliveryAt: string;', '2022-01-01T00:00:00.000Z'],
    observed: 'The bounds of the request example are RFC 3339 in UTC, with milliseconds.',
    why: 'A bound without an offset may be read in another time zone, and miss hours of sends.',
    proposal: '"As in RFC 3339: `2022-01-01T00:00:00.000Z`", and how a bound without an offset is read.',
  }),
  gap('dripcel-cell-format-unstated', {
    kind: 'missing-format',
    severity: 'medium',
    wins: 'documented',
    at: ['getSendLog 200 /data/destinations/*', 'searchSendLogs 200 /data/send_logs/*/destinations/*'],
  })({
    title: 'The format of cell numbers is not stated, and none is shown.',
    page: ['an array of the cell numbers', 'string[]'],
    elsewhere: on(sendPage, '"cell": "0111111111"'),
    observed: 'The page on sending has `0111111111`, a national number.',
    why: 'Numbers in another form do not match those that a client stores.',
    proposal: 'State the format of cell numbers, and show one.',
    review: 'The page searched for numbers; the request example of the page on sending.',
  }),
  gap('dripcel-destinations-type-untied', { of: 'untied-union', severity: 'low' })({
    title: 'The type of `destinations` does not depend on what was asked for.',
    page: ['destinations: number | string[];', 'data: SendLog'],
    documented: 'One type for both values of `group_destinations`.',
    observed: 'The table says that `count` gives a number and `list` an array.',
    why: 'A typed client has to check for both, whatever it asked for.',
    proposal: 'Write two types of a send log, one for each value of `group_destinations`.',
  }),
  gap('dripcel-destinations-counted-unlike', { kind: 'ambiguous-wording', severity: 'low', at: log('destinations') })({
    title: 'The number counts contacts and the list has cell numbers; whether they agree is not stated.',
    page: ['the number of contacts that were sent to', 'an array of the cell numbers'],
    elsewhere: on(sendPage, 'Whether to skip sending to contacts not in your org'),
    observed: 'A send can go to cell numbers that belong to no contact.',
    why: 'The number may not be the length of the list.',
    proposal: 'State whether the number is the length of the list.',
    review: 'The comment, the table and the page on sending.',
  }),
  gap('dripcel-id-format-unstated', {
    of: 'missing-format',
    severity: 'low',
    at: [...log('_id', 'campaign_id'), 'getSendLog path /send_id', 'searchSendLogs body /find/campaign_id/*'],
  })({
    title: 'The format of `_id`, `campaign_id` and `send_id` is not stated.',
    page: ['5f5a1d8d2e0e4c6c8c0c0c0c', '_id: string;', 'campaign_id: string;', '|---|---|---|---| … send_id'],
    elsewhere: on(sendPage, '"campaign_id": "123"'),
    observed: 'The one id of the page has the form of a MongoDB object id; the page on sending has `123`.',
    why: 'A client cannot check an id before it calls.',
    proposal: '"24 hexadecimal digits", if that holds for all three.',
  }),
  gap('dripcel-unresolved-template-unexplained', { kind: 'ambiguous-wording', severity: 'low', at: log('message') })({
    title: 'What an "unresolved template" is, and how its placeholders are written, is not stated.',
    page: 'The unresolved template that was sent',
    why: 'Readers cannot tell whether it is the text that was delivered.',
    proposal: '"The text with its placeholders, before the values of each contact are put in", with an example.',
    review: 'The comment; placeholders appear on the page for webhooks only.',
  }),
  gap('dripcel-start-before-delivery-unstated', {
    of: 'missing-nullability',
    severity: 'low',
    wins: 'documented',
    at: log('startDeliveryAt'),
  })({
    title: 'What `startDeliveryAt` is before delivery begins is not stated.',
    page: ['startDeliveryAt: string;', 'your past sends'],
    observed: 'Only past sends are promised.',
    why: 'A scheduled send may already have a log, without a time.',
    proposal: 'State whether a send has a log before its delivery begins.',
  }),
  gap('dripcel-request-id-undocumented', { kind: 'undocumented-key', severity: 'low' })({
    title: 'Responses also have a `requestId` next to `ok`.',
    page: ['ok: true,', 'limit: 1000 … ok: true,'],
    observed: 'A string, in responses that a third party recorded.',
    why: 'Readers do not learn that they can log it.',
    proposal: 'Add `requestId` to the sketches.',
    review: 'github.com/mindcloud-inc/universal-api-reference, the response tables of Dripcel.',
  }),
  gap('dripcel-no-sample-call', {
    of: 'missing-sample',
    severity: 'low',
    wins: 'observed',
    at: ['getSendLog', 'searchSendLogs', 'getSendLog query /group_destinations'],
  })({
    title: 'There is no sample call for either operation.',
    page: ['Request', 'Example'],
    observed: 'A call also needs a host, a key and, for a list, `?group_destinations=list`.',
    why: 'The parts of a call have to be collected from several places.',
    proposal: 'Add a curl command for each operation.',
  }),
  polish('dripcel-campaign-comment-lacks-word', { kind: 'ambiguous-wording', at: log('campaign_id') })({
    title: 'The comment on `campaign_id` lacks a word.',
    page: 'The _id of the campaign triggered the send',
    proposal: '"… the campaign that triggered the send".',
  }),
  polish('dripcel-metadata-wording', { kind: 'ambiguous-wording' })({
    title: 'The page promises the metadata of sends; a send log also has their text, `message`.',
    page: ['view the metadata of your past sends', 'message: string;'],
    proposal: '"… view your past sends".',
  }),
  polish('dripcel-numbers-are-integers', { of: 'counting-number' })({
    title: 'Counts, `skip` and `limit` are documented as numbers of any kind.',
    page: ['options.skip', 'number | string[]', 'options.limit', 'total: number'],
    proposal: 'Write "integer, at least 0".',
  }),
  polish('dripcel-mixed-spelling', {
    of: 'name-style',
    wins: 'documented',
    at: [
      ...log('triggeredBy', 'campaign_id'),
      'getSendLog 200 /data/startDeliveryAt',
      'searchSendLogs 200 /data/send_logs/*/startDeliveryAt',
      'searchSendLogs 200 /data/send_logs',
    ],
  })({
    title: 'One type mixes names in snake case and in camel case.',
    page: ['triggeredBy', 'campaign_id', 'startDeliveryAt'],
    proposal: 'Keep the names, and note that they are case-sensitive.',
  }),
])
