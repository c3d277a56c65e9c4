import type { CaptureNote } from '@sendspec/contract'
import { at, everywhere } from './places.ts'

/** What the text of the page lost when it was saved. */
export const captureNotes: readonly CaptureNote[] = [
  {
    id: 'mailcoach-contents-lost',
    kind: 'broken-markup',
    title: 'The table of contents below "On this page:" is missing, and the link to the next page has no label.',
    page: [at(3, 'On this page:'), at(157, 'Transactional emails')],
    contract: everywhere,
    proof: 'Captures of sibling pages have the list of headings there.',
    support: [{ by: 'review', basis: 'This capture and captures of the page on campaigns, compared.' }],
  },
]
