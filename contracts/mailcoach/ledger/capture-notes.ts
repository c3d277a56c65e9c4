import { captureNote, onPage } from '@sendspec/contract'

/** What the text of the page lost when it was saved. */
export const captureNotes = onPage('mailcoach-sends.txt', [
  captureNote('mailcoach-contents-lost', { kind: 'broken-markup', at: ['listSends', 'getSend', 'deleteSend'] })({
    title: 'The table of contents below "On this page:" is missing, and the link to the next page has no label.',
    page: ['On this page:', 'Transactional emails'],
    proof: 'Captures of sibling pages have the list of headings there.',
    review: 'This capture and captures of the page on campaigns, compared.',
  }),
])
