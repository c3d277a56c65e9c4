import { type Entry, gap, quotedFrom as on } from '@sendspec/contract'
import { retrievePage, webhooksPage } from '../addresses.ts'
import { body, line } from './places.ts'

/** Which fields can be absent or null. */
export const presence: readonly Entry[] = [
  gap('sendo-required-fields-unstated', {
    of: ['missing-required', 'sometimes-absent'],
    wins: 'observed',
    contract: body(
      '/messages/*/metadata',
      '/messages/*/mediaUrls',
      '/messages/*/sentAt',
      '/messages/*/updatedAt',
      '/messages/*/scheduledAt',
      '/messages/*/numSegments',
      '/messages/*/campaignId',
      '/messages/*/status',
    ),
  })({
    title: 'Which fields can be absent is stated for three of them only.',
    page: [
      line('(optional)'),
      line('(if the message fails)'),
      line('(if the message fails)', { after: 'The error message (if the message fails).' }),
    ],
    observed:
      'The first message of the example lacks `mediaUrls` and `metadata`; "Retrieve message" has `sentAt` and `updatedAt` as optional.',
    why: 'A client that expects every key fails on a message that lacks one.',
    proposal: 'Mark `sentAt`, `updatedAt`, `mediaUrls` and `metadata` with "(optional)".',
    review: 'The descriptions, the example and "Retrieve message", compared.',
  }),
  gap('sendo-null-times-elsewhere', { kind: 'missing-nullability', severity: 'medium' })({
    title: 'That `sentAt`, `updatedAt` and `scheduledAt` can be null is stated on "Retrieve message" only.',
    page: [
      line('The time that the message was sent.'),
      line('The time of the most recent status update.'),
      line('The time the message is scheduled for (optional).'),
    ],
    elsewhere: [on(retrievePage, 'timestamp or null')],
    why: 'A client that expects a time fails on a message that is still waiting.',
    proposal: 'Write "timestamp or null" here too.',
    review: 'This page and "Retrieve message", compared.',
  }),
  gap('sendo-null-error-message-elsewhere', {
    kind: 'missing-nullability',
    severity: 'low',
    contract: body('/messages/*/errorMessage', '/messages/*/errorCode'),
  })({
    title: 'Whether a message that did not fail lacks `errorMessage` or has null is not stated.',
    page: [line('The error message (if the message fails).')],
    elsewhere: [on(webhooksPage, '"errorMessage": null')],
    observed: 'Both messages of the example lack the keys; the example of the webhooks page has both, with null.',
    why: 'A client has to handle both.',
    proposal: '"`null` or absent unless the message failed."',
    review: 'The description, the example and that of the webhooks page, compared.',
  }),
  gap('sendo-media-urls-presence-unstated', {
    of: 'sometimes-absent',
    wins: 'observed',
    contract: body('/messages/*/mediaUrls', '/messages/*/type'),
  })({
    title: 'Whether a message without media has an empty list or none is not stated.',
    page: [line('Array of media URLs attached to the message.')],
    observed: 'The SMS of the example lacks the key, the MMS has it.',
    why: 'A client has to handle both.',
    proposal: '"Absent if the message has no media."',
    review: 'The two messages of the example.',
  }),
]
