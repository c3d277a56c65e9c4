import type { Ledger } from '@sendspec/contract'
import { at, everywhere, onPage } from './places.ts'

/** One send: getting and deleting it. */
export const single: Ledger = [
  {
    id: 'mailcoach-send-names',
    class: 'contradiction',
    kind: 'name-disagreement',
    severity: 'low',
    title: 'The page calls one thing a send, a sent item and an item, and a mail that was never sent is one too.',
    page: [at(1, 'Sends'), at(5, 'Get all sent items'), at(108, 'Get a specific send'), at(110, 'a specific item')],
    contract: everywhere,
    documented: 'Sends in the title and in paths, sent items and items in the text.',
    observed: '`failed_at` suggests that sends which failed are listed as well.',
    wins: 'undecided',
    why: 'The contract says send throughout.',
    proposal:
      'Write "send" throughout, and say once what it is, e.g. "A send is one mail to one recipient, whether it is waiting, sent or failed."',
    status: 'open',
    support: [{ by: 'review', basis: 'All headings and sentences of the page.' }],
  },
  {
    id: 'mailcoach-get-path-only-in-sample',
    class: 'gap',
    kind: 'missing-parameter',
    severity: 'low',
    title: 'The path for getting one send shows only in the sample call, with a UUID filled in.',
    page: [
      at(110, 'if you know its UUID'),
      at(113, '/api/sends/e2cf1b63-6505-3d7a-9c51-a9eb67d97a48'),
      at(140, '/api/sends/<uuid>'),
    ],
    contract: [{ operation: 'getSend', part: 'path', pointer: '/uuid' }],
    documented: 'The section on deleting names `/api/sends/<uuid>`; the one on getting names no path.',
    observed: 'The sample call has the same path.',
    wins: 'observed',
    why: 'The sample and the sentence about the UUID leave no other reading.',
    proposal: 'Write above the sample call: "To get one send, make a GET call to the `/api/sends/<uuid>` endpoint."',
    status: 'open',
    support: [
      ...onPage('path-only-in-sample', 113),
      { by: 'review', basis: 'The sections on getting and on deleting, compared.' },
    ],
  },
  {
    id: 'mailcoach-delete-effect-unstated',
    class: 'polish',
    kind: 'ambiguous-wording',
    severity: 'medium',
    title:
      'What deleting a send does is not stated: to its opens, clicks and statistics, or to a mail that still waits.',
    page: [at(138, 'Delete a send'), at(140, 'To delete a sent item')],
    contract: [{ operation: 'deleteSend' }],
    documented: 'A sent item is deleted by a DELETE call.',
    observed: 'Nothing shows whether it can be undone, or whether a waiting mail is then not sent.',
    wins: 'undecided',
    why: 'The contract promises only that the record is gone; a caller should not use it to stop a mail.',
    proposal:
      'State what is deleted with a send, whether a mail that still waits is then sent, and whether it can be undone, e.g. "Its opens and clicks are deleted as well, and this cannot be undone", if that is so.',
    status: 'open',
    support: [{ by: 'review', basis: 'The section on deleting.' }],
  },
]
