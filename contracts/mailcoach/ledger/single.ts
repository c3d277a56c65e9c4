import { gap, onPage, polish } from '@sendspec/contract'

/** One send: getting and deleting it. */
export const single = onPage('mailcoach-sends.txt', [
  gap('mailcoach-delete-effect-unstated', { kind: 'ambiguous-wording', severity: 'medium' })({
    title: 'What deleting a send does is not stated: to its statistics, or to a mail that is still waiting.',
    page: ['To delete a sent item', 'Delete a send'],
    why: 'A caller who deletes a send to stop a mail, or to tidy up, may lose statistics or stop nothing.',
    proposal: 'State what is deleted with it, whether a waiting mail is still sent, and whether it can be undone.',
    review: 'The section on deleting.',
  }),
  polish('mailcoach-send-names', { kind: 'name-disagreement', at: ['listSends', 'getSend', 'deleteSend'] })({
    title: 'The page calls one thing a send, a sent item and an item.',
    page: ['Get all sent items', 'Get a specific send', 'a specific item'],
    proposal: 'Write "send" throughout.',
  }),
  polish('mailcoach-get-path-only-in-sample', { of: 'path-only-in-sample', wins: 'observed' })({
    title: 'The path for getting one send appears in the sample call only.',
    page: ['/api/sends/e2cf1b63-6505-3d7a-9c51-a9eb67d97a48', 'if you know its UUID'],
    proposal: 'Name `/api/sends/<uuid>`, as the section on deleting does.',
  }),
])
