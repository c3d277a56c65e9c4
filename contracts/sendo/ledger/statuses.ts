import { contradiction, gap, type Ledger, polish } from '@sendspec/contract'
import { webhooksPage } from '../addresses.ts'
import { line, message, on, review } from './places.ts'

/** The steps in the life of a message. */
export const statuses: Ledger = [
  contradiction({
    id: 'sendo-expired-described-as-failed',
    kind: 'capture-disagreement',
    severity: 'medium',
    title: 'Two pages explain the status `EXPIRED` differently, and both as failed, which is another status.',
    page: [
      line(81, 'The send has failed after too many attempts.'),
      line(80, 'The message send has failed.'),
      line(71, '(if the message fails)'),
    ],
    elsewhere: [on(webhooksPage, 'The send has failed. Contact support')],
    contract: [message('status'), message('errorCode'), message('errorMessage')],
    documented: '"The send has failed after too many attempts."',
    observed: 'The webhooks page has "The send has failed. Contact support". `FAILED` is a status of its own.',
    wins: 'documented',
    why: 'A client has to guess whether to send again, whether to count it as failed, and whether it has an `errorCode`.',
    proposal: 'Use one explanation on both pages, and state whether `EXPIRED` messages have an `errorCode`.',
    support: review('This page and the webhooks page, compared.'),
  }),
  gap({
    id: 'sendo-final-statuses-unstated',
    kind: 'missing-enum',
    severity: 'low',
    title: 'Which statuses are final is not stated.',
    page: [line(78, 'The message has been delivered.')],
    elsewhere: [on(webhooksPage, 'and are never marked as')],
    contract: [message('status')],
    observed: 'A delivered message may still be read; some messages stay `SENT`, as the webhooks page says.',
    wins: 'undecided',
    why: 'A client cannot tell when to stop polling.',
    proposal: 'Mark the final statuses, and repeat that some messages stay `SENT`.',
    support: review('The eight explanations and the webhooks page.'),
  }),
  polish({
    id: 'sendo-read-described-as-opened',
    kind: 'name-disagreement',
    title: 'The status `READ` is explained as "opened".',
    page: [line(79, 'The message has been opened.')],
    contract: [message('status')],
    wins: 'observed',
    proposal: '"The message has been read."',
  }),
  polish({
    id: 'sendo-updated-at-wording',
    kind: 'name-disagreement',
    title: '`updatedAt` is explained as the time of a status update, not of any update.',
    page: [line(59, 'The time of the most recent status update.')],
    contract: [message('updatedAt')],
    wins: 'documented',
    proposal: 'Say whether only changes of the status count.',
  }),
]
