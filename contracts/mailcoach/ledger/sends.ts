import { contradiction, gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { newerPage } from '../addresses.ts'
import { send } from './places.ts'

/** The fields of a send. */
export const sends = onPage('mailcoach-sends.txt', [
  contradiction('mailcoach-sent-after-updated', { of: 'timestamp-order', at: send('updated_at', 'sent_at') })({
    title: 'Each send of the examples was last updated a minute before it was sent.',
    page: [
      '"updated_at": "2022-11-10T09:58:44.000000Z" … 09:58:44.000000Z',
      '09:59:44.000000Z',
      '"data": { … "updated_at": "2022-11-10T09:58:44.000000Z" … 09:58:44.000000Z',
      '"data": { … 09:59:44.000000Z',
    ],
    documented: '`updated_at` is 09:58:44.',
    observed: '`sent_at` is 09:59:44, and setting it changes the record.',
    why: 'A client that polls by `updated_at` would miss that a mail was sent, if this were so.',
    proposal: 'Show an `updated_at` that is not before `sent_at`.',
  }),
  gap('mailcoach-types-unstated', {
    of: ['missing-type', 'only-null'],
    severity: 'high',
    at: [
      ...send('transport_message_id', 'failed_at', 'failure_reason', 'open_count', 'click_count'),
      'listSends 200 ',
      'getSend 200 ',
      'listSends query',
    ],
  })({
    title: 'No field has a stated type or a description, and 5 of the 13 fields of a send are null in every example.',
    page: [
      'you get the details of all your sent items',
      '"transport_message_id": null',
      '"open_count": null',
      '"failed_at": null',
      '"failure_reason": null',
      '"click_count": null',
      '"data": { … "transport_message_id": null',
      '"data": { … "failed_at": null',
      '"data": { … "failure_reason": null',
      '"data": { … "open_count": null',
      '"data": { … "click_count": null',
    ],
    observed:
      'Servers send a string, a time as in RFC 3339, a text and two integers from 0 there; null if there is no value, and from old versions.',
    why: 'A client that takes its types from the examples refuses every send that was opened, clicked or failed.',
    proposal:
      'Add a table of all fields: name, type, whether it can be `null`, and a sentence. Show values in the examples.',
  }),
  gap('mailcoach-owner-uuids-nullable', { kind: 'missing-nullability', severity: 'high' })({
    title: 'That two of the three owner UUIDs are null is not stated; in the examples every send has three owners.',
    page: [
      '"campaign_uuid": "caaec36d',
      '"automation_mail_uuid": "9bbdca04',
      '"transactional_mail_log_item_uuid": "e3d8b659',
      '"campaign_uuid": "7622cc9c',
      '"campaign_uuid": "23a9107f',
      '"data": { … "campaign_uuid": "caaec36d',
    ],
    observed: 'From version 7 on a send belongs to one campaign, automation or transactional mail.',
    why: 'A client that expects three UUIDs refuses every send of a current server.',
    proposal: 'Let each send of the examples have one owner, and state that the two others are `null`.',
    review: 'Both example bodies, and server behaviour of version 6.1 to 8.25.',
  }),
  gap('mailcoach-subscriber-uuid-nullable', { kind: 'missing-nullability', severity: 'medium' })({
    title: 'That a send may have no subscriber is not stated.',
    page: ['"subscriber_uuid": "2051c60c', '"data": { … "subscriber_uuid": "2051c60c'],
    observed: 'Servers send a UUID or null.',
    why: 'A client that expects a UUID fails on the whole page.',
    proposal: '"A UUID, or `null`", and when it is null.',
    review: 'The examples, and server behaviour of version 6.1 to 8.25.',
  }),
  gap('mailcoach-sent-at-nullable', { kind: 'missing-nullability', severity: 'medium' })({
    title: 'That `sent_at` can be null is not stated.',
    page: ['"sent_at": "2022-11-10T09:59:44.000000Z"', '"data": { … "sent_at": "2022-11-10T09:59:44.000000Z"'],
    observed: 'Servers send a time or null. In the example the record is a minute older than its `sent_at`.',
    why: 'A client that expects a time fails on a mail that is waiting.',
    proposal: '"A date and time, or `null` until the mail is sent."',
    review: '`created_at` of the example, and server behaviour of version 6.1 to 8.25.',
  }),
  gap('mailcoach-open-and-click-times-undocumented', { kind: 'undocumented-key', severity: 'low' })({
    title: 'Newer versions also send four times of opens and clicks.',
    page: ['"click_count": null', '"created_at":'],
    elsewhere: on(newerPage, '"first_opened_at": null', '"last_clicked_at": null'),
    observed: '`first_opened_at`, `last_opened_at`, `first_clicked_at` and `last_clicked_at`.',
    why: 'From which version on they can be relied upon is not stated on either page.',
    proposal: 'Add the four times of opens and clicks, with their version.',
    review: 'The newer page and this one, compared.',
  }),
  gap('mailcoach-bounce-counts-undocumented', { kind: 'undocumented-key', severity: 'low' })({
    title: 'Servers from version 8.23.1 on also send three counts of bounces, which neither page has.',
    page: '"click_count": null',
    observed: '`bounce_count`, `hard_bounce_count` and `soft_bounce_count`, integers.',
    why: 'Readers do not learn that they exist.',
    proposal: 'Add the three counts of bounces on the pages of both versions.',
    review: 'The changelog of the server, this page and the newer one.',
  }),
  gap('mailcoach-time-format-unstated', {
    of: 'missing-format',
    severity: 'low',
    wins: 'observed',
    at: send('sent_at', 'created_at', 'updated_at'),
  })({
    title: 'The format and time zone of times are not stated.',
    page: ['2022-11-10T09:59:44.000000Z', '2022-11-10T09:58:44.000000Z'],
    observed: "RFC 3339 in UTC, as Laravel's models write it.",
    why: 'Readers have to infer both from the example.',
    proposal: '"Times are in UTC, as in RFC 3339."',
  }),
  gap('mailcoach-uuid-version-unstated', {
    of: ['missing-format', 'uuid-version'],
    severity: 'low',
    at: send('uuid', 'campaign_uuid', 'automation_mail_uuid', 'transactional_mail_log_item_uuid', 'subscriber_uuid'),
  })({
    title: 'Which UUIDs servers generate is not stated; all of the examples are of version 3.',
    page: ['e2cf1b63-6505-3d7a-9c51-a9eb67d97a48', '2051c60c-a9f3-31d0-a58c-7adcc32ea2e3'],
    observed: '15 different UUIDs of version 3, which is made from a name by hashing.',
    why: 'A client that checks for the version of the example may refuse real ones.',
    proposal: '"Identifiers are UUIDs of any version."',
  }),
  gap('mailcoach-log-item-unexplained', {
    kind: 'name-disagreement',
    severity: 'low',
    at: [...send('transactional_mail_log_item_uuid'), 'listSends query /filter/transactional_mail_log_item_uuid'],
  })({
    title: 'What `transactional_mail_log_item_uuid` identifies is not stated.',
    page: 'transactional_mail_log_item_uuid',
    observed: 'The manual has no page of that name; the next one is called "Transactional emails".',
    why: 'Readers do not learn where to get such a UUID.',
    proposal: 'Explain what it identifies, and link to the page on transactional emails.',
    review: 'The page and its link to the next one.',
  }),
  polish('mailcoach-identical-times', {
    of: 'identical-times',
    at: ['listSends 200 /data/*/sent_at', 'listSends 200 /data/*/created_at', 'listSends 200 /data/*/updated_at'],
  })({
    title: 'All three sends of the example have the same times, so their order cannot be seen.',
    page: [
      '"subscriber_uuid": "e9df76bc-3a11-3b3a-937d-0ab74df296ab", … "sent_at": "2022-11-10T09:59:44.000000Z"',
      '"subscriber_uuid": "50baf170-ed93-386e-b400-71f8afab713f", … "sent_at": "2022-11-10T09:59:44.000000Z"',
    ],
    proposal: 'Give the sends different times, the latest first.',
  }),
])
