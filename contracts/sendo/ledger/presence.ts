import type { Ledger } from '@sendspec/contract'
import { detected, line, message, onPage, review } from './places.ts'

/** Which fields can be absent or null. */
export const presence: Ledger = [
  {
    id: 'sendo-required-fields-unstated',
    class: 'gap',
    kind: 'missing-required',
    severity: 'medium',
    title:
      'One field is called optional and two depend on failure; of the others the text does not say whether they are always there.',
    page: [
      line(60, '(optional)'),
      line(70, '(if the message fails)'),
      line(71, '(if the message fails)'),
      line(18, '"numSegments": 1'),
    ],
    contract: [
      message('sentAt'),
      message('updatedAt'),
      message('scheduledAt'),
      message('numSegments'),
      message('campaignId'),
      message('status'),
      message('mediaUrls'),
      message('metadata'),
    ],
    documented: '"(optional)" stands at the scheduled time alone.',
    observed:
      'The first message of the example also lacks `mediaUrls` and `metadata`; the page of one message has `sentAt` and `updatedAt` optional.',
    wins: 'observed',
    why: 'The contract follows the page of one message, and requires `numSegments`, `campaignId` and `status`, which both messages have.',
    proposal:
      'Mark each field that can be absent with "(optional)", as at the scheduled time; by the example and the page of one message these are `sentAt`, `updatedAt`, `mediaUrls` and `metadata`.',
    status: 'open',
    support: [
      ...onPage('missing-required', 53),
      ...detected('sometimes-absent', '/messages/1/metadata'),
      ...review('the descriptions compared with the example and with the page of one message'),
    ],
  },
  {
    id: 'sendo-null-times-elsewhere',
    class: 'gap',
    kind: 'missing-nullability',
    severity: 'medium',
    title: 'That the sent, updated and scheduled times can be null is only on the page of one message.',
    page: [
      line(58, 'The time that the message was sent.'),
      line(59, 'The time of the most recent status update.'),
      line(60, 'The time the message is scheduled for (optional).'),
    ],
    contract: [message('sentAt'), message('updatedAt'), message('scheduledAt')],
    documented: 'Nothing about null.',
    observed: 'The page of one message has "timestamp or null" for the three.',
    wins: 'observed',
    why: 'A message that waits has no time of sending; the contract allows null and absence.',
    proposal:
      'Write "timestamp or null" at the sent, updated and scheduled times here too, as on the page of one message.',
    status: 'open',
    support: review('this page compared with the page of one message'),
  },
  {
    id: 'sendo-null-error-message-elsewhere',
    class: 'gap',
    kind: 'missing-nullability',
    severity: 'low',
    title: 'Whether a message that did not fail has no error message or a null one is not stated.',
    page: [line(71, 'The error message (if the message fails).')],
    contract: [message('errorMessage'), message('errorCode')],
    documented: '"(if the message fails)".',
    observed:
      'Both messages of the example lack the keys; the message in the example of the webhooks page has both, with null.',
    wins: 'observed',
    why: 'The contract allows both; a client checks for a value, not for the key.',
    proposal:
      'State what a message that did not fail has, for example: "`null`, or absent, unless the message failed", at both `errorCode` and `errorMessage`.',
    status: 'open',
    support: review('the description read against the example and that of the webhooks page'),
  },
  {
    id: 'sendo-media-urls-presence-unstated',
    class: 'gap',
    kind: 'missing-nullability',
    severity: 'low',
    title: 'Whether a message without media has an empty list or none is not stated.',
    page: [
      line(67, 'Array of media URLs attached to the message.'),
      line(10, '"type": "SMS"'),
      line(24, '"type": "MMS"'),
      line(32, '"mediaUrls"'),
    ],
    contract: [message('mediaUrls'), message('type')],
    documented: 'An array.',
    observed: 'The SMS of the example lacks the key, the MMS has it.',
    wins: 'observed',
    why: 'The contract makes it optional, and does not tie it to the type: one example is no rule.',
    proposal:
      'State what a message without media has, for example: "Absent if the message has no media" (if it is so).',
    status: 'open',
    support: [
      ...detected('sometimes-absent', '/messages/1/mediaUrls'),
      ...review('the two messages of the example compared'),
    ],
  },
]
