import { contradiction, gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { webhooksPage } from '../addresses.ts'

/** The steps in the life of a message. */
export const statuses = onPage('sendo-message-list.txt', [
  contradiction('sendo-expired-described-as-failed', {
    kind: 'capture-disagreement',
    severity: 'medium',
    wins: 'documented',
    at: [
      'listMessages 200 /messages/*/status',
      'listMessages 200 /messages/*/errorCode',
      'listMessages 200 /messages/*/errorMessage',
    ],
  })({
    title: 'Two pages explain the status `EXPIRED` differently, and both as failed, which is another status.',
    page: [
      'The send has failed after too many attempts.',
      'The message send has failed.',
      'The error message (if the message fails). … (if the message fails)',
    ],
    elsewhere: on(webhooksPage, 'The send has failed. Contact support'),
    documented: '"The send has failed after too many attempts."',
    observed: 'The webhooks page has "The send has failed. Contact support". `FAILED` is a status of its own.',
    why: 'A client has to guess whether to send again, whether to count it as failed, and whether it has an `errorCode`.',
    proposal: 'Use one explanation on both pages, and state whether `EXPIRED` messages have an `errorCode`.',
    review: 'This page and the webhooks page, compared.',
  }),
  gap('sendo-final-statuses-unstated', {
    kind: 'missing-enum',
    severity: 'low',
    at: 'listMessages 200 /messages/*/status',
  })({
    title: 'Which statuses are final is not stated.',
    page: 'The message has been delivered.',
    elsewhere: on(webhooksPage, 'and are never marked as'),
    observed: 'A delivered message may still be read; some messages stay `SENT`, as the webhooks page says.',
    why: 'A client cannot tell when to stop polling.',
    proposal: 'Mark the final statuses, and repeat that some messages stay `SENT`.',
    review: 'The eight explanations and the webhooks page.',
  }),
  polish('sendo-read-described-as-opened', {
    kind: 'name-disagreement',
    wins: 'observed',
    at: 'listMessages 200 /messages/*/status',
  })({
    title: 'The status `READ` is explained as "opened".',
    page: 'The message has been opened.',
    proposal: '"The message has been read."',
  }),
  polish('sendo-updated-at-wording', { kind: 'name-disagreement', wins: 'documented' })({
    title: '`updatedAt` is explained as the time of a status update, not of any update.',
    page: 'The time of the most recent status update.',
    proposal: 'Say whether only changes of the status count.',
  }),
])
