import { captureNote, type Entry } from '@sendspec/contract'
import { at, deleteSend, getSend, listSends } from './places.ts'

/** What the text of the page lost when it was saved. */
export const captureNotes: readonly Entry[] = [
  captureNote('mailcoach-contents-lost', {
    kind: 'broken-markup',
    contract: [...listSends(), ...getSend(), ...deleteSend()],
  })({
    title: 'The table of contents below "On this page:" is missing, and the link to the next page has no label.',
    page: [at('On this page:'), at('Transactional emails')],
    proof: 'Captures of sibling pages have the list of headings there.',
    review: 'This capture and captures of the page on campaigns, compared.',
  }),
]
