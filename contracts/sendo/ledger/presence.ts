import { gap, type Ledger } from '@sendspec/contract'
import { retrievePage, webhooksPage } from '../addresses.ts'
import { detected, line, message, on, onPage, review } from './places.ts'

/** Which fields can be absent or null. */
export const presence: Ledger = [
  gap({
    id: 'sendo-required-fields-unstated',
    kind: 'missing-required',
    severity: 'medium',
    title: 'Which fields can be absent is stated for three of them only.',
    page: [line(60, '(optional)'), line(70, '(if the message fails)'), line(71, '(if the message fails)')],
    contract: [
      message('metadata'),
      message('mediaUrls'),
      message('sentAt'),
      message('updatedAt'),
      message('scheduledAt'),
      message('numSegments'),
      message('campaignId'),
      message('status'),
    ],
    observed:
      'The first message of the example lacks `mediaUrls` and `metadata`; "Retrieve message" has `sentAt` and `updatedAt` as optional.',
    wins: 'observed',
    why: 'A client that expects every key fails on a message that lacks one.',
    proposal: 'Mark `sentAt`, `updatedAt`, `mediaUrls` and `metadata` with "(optional)".',
    support: [
      ...onPage('missing-required', 53),
      ...detected('sometimes-absent', '/messages/1/metadata'),
      ...review('The descriptions, the example and "Retrieve message", compared.'),
    ],
  }),
  gap({
    id: 'sendo-null-times-elsewhere',
    kind: 'missing-nullability',
    severity: 'medium',
    title: 'That `sentAt`, `updatedAt` and `scheduledAt` can be null is stated on "Retrieve message" only.',
    page: [
      line(58, 'The time that the message was sent.'),
      line(59, 'The time of the most recent status update.'),
      line(60, 'The time the message is scheduled for (optional).'),
    ],
    elsewhere: [on(retrievePage, 'timestamp or null')],
    contract: [message('sentAt'), message('updatedAt'), message('scheduledAt')],
    wins: 'observed',
    why: 'A client that expects a time fails on a message that is still waiting.',
    proposal: 'Write "timestamp or null" here too.',
    support: review('This page and "Retrieve message", compared.'),
  }),
  gap({
    id: 'sendo-null-error-message-elsewhere',
    kind: 'missing-nullability',
    severity: 'low',
    title: 'Whether a message that did not fail lacks `errorMessage` or has null is not stated.',
    page: [line(71, 'The error message (if the message fails).')],
    elsewhere: [on(webhooksPage, '"errorMessage": null')],
    contract: [message('errorMessage'), message('errorCode')],
    observed: 'Both messages of the example lack the keys; the example of the webhooks page has both, with null.',
    wins: 'observed',
    why: 'A client has to handle both.',
    proposal: '"`null` or absent unless the message failed."',
    support: review('The description, the example and that of the webhooks page, compared.'),
  }),
  gap({
    id: 'sendo-media-urls-presence-unstated',
    kind: 'missing-nullability',
    severity: 'low',
    title: 'Whether a message without media has an empty list or none is not stated.',
    page: [line(67, 'Array of media URLs attached to the message.')],
    contract: [message('mediaUrls'), message('type')],
    observed: 'The SMS of the example lacks the key, the MMS has it.',
    wins: 'observed',
    why: 'A client has to handle both.',
    proposal: '"Absent if the message has no media."',
    support: [...detected('sometimes-absent', '/messages/1/mediaUrls'), ...review('The two messages of the example.')],
  }),
]
