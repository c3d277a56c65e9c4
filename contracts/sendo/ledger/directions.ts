import { gap, type Ledger, polish } from '@sendspec/contract'
import { webhooksPage } from '../addresses.ts'
import { line, message, on, review } from './places.ts'

/** Wording that fits messages that went out, on messages that came in. */
export const directions: Ledger = [
  gap({
    id: 'sendo-inbound-delivered',
    kind: 'ambiguous-wording',
    severity: 'medium',
    title: 'Which statuses an incoming message can have is not stated; all are explained for outgoing ones.',
    page: [
      line(78, 'The message has been delivered.'),
      line(14, '"direction": "INBOUND"'),
      line(20, '"status": "DELIVERED"'),
    ],
    contract: [message('status'), message('direction')],
    observed: 'Both incoming messages of the example are `DELIVERED`.',
    wins: 'undecided',
    why: 'A report that counts `DELIVERED` without looking at `direction` counts incoming messages too.',
    proposal: 'State which statuses each direction can have.',
    support: review('The eight explanations and the example, compared.'),
  }),
  gap({
    id: 'sendo-inbound-sent-at',
    kind: 'ambiguous-wording',
    severity: 'low',
    title: 'What `sentAt` means for an incoming message is not stated.',
    page: [line(58, 'The time that the message was sent.'), line(12, '"sentAt": "2023-09-19T04:55:50.723Z"')],
    elsewhere: [on(webhooksPage, '"sentAt": "2023-09-08T00:19:56.025Z"')],
    contract: [message('sentAt'), message('createdAt')],
    observed: 'It equals `createdAt` here, and is almost five seconds earlier on the webhooks page.',
    wins: 'undecided',
    why: 'It may be the time at the sender or the time of arrival.',
    proposal: 'State what it means for an incoming message.',
    support: review('The times of the messages here and on the webhooks page, compared.'),
  }),
  gap({
    id: 'sendo-inbound-segments',
    kind: 'ambiguous-wording',
    severity: 'low',
    title: 'What the number of segments "sent" counts for incoming messages and for MMS is not stated.',
    page: [line(69, 'Number of message segments sent'), line(24, '"type": "MMS"'), line(33, '"numSegments": 1')],
    contract: [message('numSegments')],
    observed: 'Both messages of the example came in, one is an MMS, and both have 1.',
    wins: 'undecided',
    why: 'A sum over all messages is not what was sent.',
    proposal: '"Number of segments of the message, in either direction", and what it counts for an MMS.',
    support: review('The description and the example, compared.'),
  }),
  gap({
    id: 'sendo-inbound-metadata',
    kind: 'inconsistent-example',
    severity: 'low',
    title: 'An incoming message of the example has user-defined metadata; who set it is not stated.',
    page: [line(68, 'Object with user-defined key-value pairs.'), line(36, '"customId": "123456789"')],
    contract: [message('metadata')],
    wins: 'undecided',
    why: 'A client cannot rely on metadata of incoming messages.',
    proposal: 'State where the metadata of an incoming message comes from.',
    support: review('The description and the second message of the example, compared.'),
  }),
  polish({
    id: 'sendo-sent-from-twice',
    kind: 'ambiguous-wording',
    title: '"Sent from" means a number in one sentence and a campaign in another.',
    page: [
      line(72, 'ID of the campaign that the message was sent from.'),
      line(64, 'The number that the message was sent from.'),
    ],
    contract: [message('campaignId'), message('from')],
    proposal: '"ID of the campaign that the message belongs to."',
  }),
]
