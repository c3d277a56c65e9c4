import type { Correction } from '@sendspec/facts'
import { evidence } from '@sendspec/testing'
import { message, testCheck } from '../testing/check-cases.ts'
import { corrections } from './corrections.ts'

const correction = (own: Partial<Correction>): Correction => ({
  page: 'tiny-parcels.txt',
  quote: 'state: one of packed, sent',
  in: 'response',
  pointer: '/parcels/*/state',
  about: 'enum',
  read: ['packed'],
  states: ['packed', 'sent'],
  ...own,
})
const title = 'tiny evidence/corrections.json: tiny-parcels.txt response /parcels/*/state enum:'
const given = (own: Partial<Correction>) => ({ ...evidence, corrections: [correction(own)], misplaced: [] })

testCheck(corrections, [
  { given: 'a correction that its quote proves', evidence: given({}), want: [] },
  {
    given: 'a value that the quote does not have',
    evidence: given({ states: ['packed', 'lost'] }),
    want: [
      message(
        `${title} the quote does not have "lost"`,
        '  next: quote the words that state it, or explain the difference with a finding',
      ),
    ],
  },
  {
    given: 'words that the page does not have',
    evidence: given({ quote: 'packed or sent' }),
    want: [message(`${title} tiny-parcels.txt does not say "packed or sent"`, '  next: quote the page as it stands')],
  },
  {
    given: 'a correction of nothing',
    evidence: given({ read: ['packed', 'sent'] }),
    want: [message(`${title} it corrects nothing`, '  next: drop it')],
  },
  {
    given: 'one that fits no fact',
    evidence: {
      ...evidence,
      corrections: [correction({})],
      misplaced: [{ correction: correction({}), what: 'the page has no such field', next: 'correct the place' }],
    },
    want: [message(`${title} the page has no such field`, '  next: correct the place')],
  },
])
