import { gap, type Ledger, polish } from '@sendspec/contract'
import { at, everywhere, onPage, review } from './places.ts'

/** One send: getting and deleting it. */
export const single: Ledger = [
  gap({
    id: 'mailcoach-delete-effect-unstated',
    kind: 'ambiguous-wording',
    severity: 'medium',
    title: 'What deleting a send does is not stated: to its statistics, or to a mail that is still waiting.',
    page: [at(140, 'To delete a sent item'), at(138, 'Delete a send')],
    contract: [{ operation: 'deleteSend' }],
    wins: 'undecided',
    why: 'A caller who deletes a send to stop a mail, or to tidy up, may lose statistics or stop nothing.',
    proposal: 'State what is deleted with it, whether a waiting mail is still sent, and whether it can be undone.',
    support: review('The section on deleting.'),
  }),
  polish({
    id: 'mailcoach-send-names',
    kind: 'name-disagreement',
    title: 'The page calls one thing a send, a sent item and an item.',
    page: [at(5, 'Get all sent items'), at(108, 'Get a specific send'), at(110, 'a specific item')],
    contract: everywhere,
    proposal: 'Write "send" throughout.',
  }),
  polish({
    id: 'mailcoach-get-path-only-in-sample',
    kind: 'missing-parameter',
    title: 'The path for getting one send appears in the sample call only.',
    page: [at(113, '/api/sends/e2cf1b63-6505-3d7a-9c51-a9eb67d97a48'), at(110, 'if you know its UUID')],
    contract: [{ operation: 'getSend', part: 'path', pointer: '/uuid' }],
    wins: 'observed',
    proposal: 'Name `/api/sends/<uuid>`, as the section on deleting does.',
    support: onPage('path-only-in-sample', 113),
  }),
]
