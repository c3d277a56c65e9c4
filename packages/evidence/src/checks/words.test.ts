import { field, seenIn } from '@sendspec/contract'
import { ledgerWith, listed, schemas } from '@sendspec/testing'
import { message, testCheck } from '../testing/check-cases.ts'
import { words } from './words.ts'

testCheck(words, [
  {
    given: 'texts that are to be decided or reviewed',
    change: {
      ledger: ledgerWith('tiny-weight-text', { why: 'To be reviewed: written by a program.' }),
      rest: { description: 'Decide: what the API is for.' },
    },
    want: [
      message(
        'tiny: the text "Decide: what the API is for." still says that it is to be decided',
        '  next: decide, and write what holds in your own words',
      ),
      message(
        'tiny ledger tiny-weight-text: the text "To be reviewed: written by a program." still says that it is to be decided',
        '  next: decide, and write what holds in your own words',
      ),
    ],
  },
  {
    given: 'a description that is the name of its field',
    change: { schemas: { self: field('Self.', schemas.self, seenIn(listed)) } },
    want: [
      message(
        'tiny listParcels 200 /self: its description "Self." says no more than its name',
        '  next: say in one sentence what the field holds',
      ),
    ],
  },
  {
    given: 'words that only begin in the same way',
    change: { rest: { description: 'Decides where parcels go; what is decided is to be read below.' } },
    want: [],
  },
])
