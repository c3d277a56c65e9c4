import { gap, quotedFrom as on, onPage } from '@sendspec/contract'
import { retrievePage, webhooksPage } from '../addresses.ts'

/** Which fields can be absent or null. */
export const presence = onPage('sendo-message-list.txt', [
  gap('sendo-required-fields-unstated', {
    of: ['missing-required', 'sometimes-absent'],
    wins: 'observed',
    at: [
      'listMessages 200 /messages/*/metadata',
      'listMessages 200 /messages/*/mediaUrls',
      'listMessages 200 /messages/*/sentAt',
      'listMessages 200 /messages/*/updatedAt',
      'listMessages 200 /messages/*/scheduledAt',
      'listMessages 200 /messages/*/numSegments',
      'listMessages 200 /messages/*/campaignId',
      'listMessages 200 /messages/*/status',
      'listMessages failure /error',
    ],
  })({
    title: 'Which fields can be absent is stated for three of them only.',
    page: [
      '(optional)',
      '(if the message fails)',
      'The error message (if the message fails). … (if the message fails)',
    ],
    observed:
      'The first message of the example lacks `mediaUrls` and `metadata`; "Retrieve message" has `sentAt` and `updatedAt` as optional.',
    why: 'A client that expects every key fails on a message that lacks one.',
    proposal: 'Mark `sentAt`, `updatedAt`, `mediaUrls` and `metadata` with "(optional)".',
  }),
  gap('sendo-null-times-elsewhere', { kind: 'missing-nullability', severity: 'medium' })({
    title: 'That `sentAt`, `updatedAt` and `scheduledAt` can be null is stated on "Retrieve message" only.',
    page: [
      'The time that the message was sent.',
      'The time of the most recent status update.',
      'The time the message is scheduled for (optional).',
    ],
    elsewhere: on(retrievePage, 'timestamp or null'),
    why: 'A client that expects a time fails on a message that is still waiting.',
    proposal: 'Write "timestamp or null" here too.',
    review: 'This page and "Retrieve message", compared.',
  }),
  gap('sendo-null-error-message-elsewhere', {
    kind: 'missing-nullability',
    severity: 'low',
    at: ['listMessages 200 /messages/*/errorMessage', 'listMessages 200 /messages/*/errorCode'],
  })({
    title: 'Whether a message that did not fail lacks `errorMessage` or has null is not stated.',
    page: 'The error message (if the message fails).',
    elsewhere: on(webhooksPage, '"errorMessage": null'),
    observed: 'Both messages of the example lack the keys; the example of the webhooks page has both, with null.',
    why: 'A client has to handle both.',
    proposal: '"`null` or absent unless the message failed."',
    review: 'The description, the example and that of the webhooks page, compared.',
  }),
  gap('sendo-media-urls-presence-unstated', {
    of: 'sometimes-absent',
    wins: 'observed',
    at: ['listMessages 200 /messages/*/mediaUrls', 'listMessages 200 /messages/*/type'],
  })({
    title: 'Whether a message without media has an empty list or none is not stated.',
    page: 'Array of media URLs attached to the message.',
    observed: 'The SMS of the example lacks the key, the MMS has it.',
    why: 'A client has to handle both.',
    proposal: '"Absent if the message has no media."',
  }),
])
