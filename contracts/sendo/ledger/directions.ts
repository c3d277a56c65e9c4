import { gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { webhooksPage } from '../addresses.ts'

/** Wording that fits messages that went out, on messages that came in. */
export const directions = onPage('sendo-message-list.txt', [
  gap('sendo-inbound-delivered', {
    kind: 'ambiguous-wording',
    severity: 'medium',
    at: ['listMessages 200 /messages/*/status', 'listMessages 200 /messages/*/direction'],
  })({
    title: 'Which statuses an incoming message can have is not stated; all are explained for outgoing ones.',
    page: ['The message has been delivered.', '"direction": "INBOUND"', '"status": "DELIVERED"'],
    observed: 'Both incoming messages of the example are `DELIVERED`.',
    why: 'A report that counts `DELIVERED` without looking at `direction` counts incoming messages too.',
    proposal: 'State which statuses each direction can have.',
    review: 'The eight explanations and the example, compared.',
  }),
  gap('sendo-inbound-sent-at', {
    kind: 'ambiguous-wording',
    severity: 'low',
    at: ['listMessages 200 /messages/*/sentAt', 'listMessages 200 /messages/*/createdAt'],
  })({
    title: 'What `sentAt` means for an incoming message is not stated.',
    page: ['The time that the message was sent.', '"sentAt": "2023-09-19T04:55:50.723Z"'],
    elsewhere: on(webhooksPage, '"sentAt": "2023-09-08T00:19:56.025Z"'),
    observed: 'It equals `createdAt` here, and is almost five seconds earlier on the webhooks page.',
    why: 'It may be the time at the sender or the time of arrival.',
    proposal: 'State what it means for an incoming message.',
    review: 'The times of the messages here and on the webhooks page, compared.',
  }),
  gap('sendo-inbound-segments', {
    kind: 'ambiguous-wording',
    severity: 'low',
    at: 'listMessages 200 /messages/*/numSegments',
  })({
    title: 'What the number of segments "sent" counts for incoming messages and for MMS is not stated.',
    page: [
      'Number of message segments sent',
      '"type": "MMS"',
      '"mediaUrls": ["https://example.com/image.jpg"], … "numSegments": 1',
    ],
    observed: 'Both messages of the example came in, one is an MMS, and both have 1.',
    why: 'A sum over all messages is not what was sent.',
    proposal: '"Number of segments of the message, in either direction", and what it counts for an MMS.',
    review: 'The description and the example, compared.',
  }),
  gap('sendo-inbound-metadata', {
    kind: 'inconsistent-example',
    severity: 'low',
    at: 'listMessages 200 /messages/*/metadata',
  })({
    title: 'An incoming message of the example has user-defined metadata; who set it is not stated.',
    page: ['Object with user-defined key-value pairs.', '"customId": "123456789"'],
    why: 'A client cannot rely on metadata of incoming messages.',
    proposal: 'State where the metadata of an incoming message comes from.',
    review: 'The description and the second message of the example, compared.',
  }),
  polish('sendo-sent-from-twice', { kind: 'ambiguous-wording' })({
    title: '"Sent from" means a number in one sentence and a campaign in another.',
    page: ['ID of the campaign that the message was sent from.', 'The number that the message was sent from.'],
    proposal: '"ID of the campaign that the message belongs to."',
  }),
])
