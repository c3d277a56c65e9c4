import { ledger as entries, ledgerWith, listed, payloads, payloadsWith, type TinyChange } from '@sendspec/testing'
import { detectors } from '../detectors/index.ts'
import { message, testCheck } from '../testing/check-cases.ts'
import { ledger } from './ledger.ts'

const body = payloads[0]?.body as { parcels: { id: number; state: string; weight: string }[] }
const [first, second] = body.parcels
const withParcels = (...parcels: unknown[]): TinyChange => ({
  payloads: payloadsWith(listed, { body: { ...body, parcels } }),
})

testCheck(ledger, [
  {
    given: 'an amendment that no payload needs any more',
    change: withParcels({ ...first, state: 'packed' }, second),
    want: [
      message(
        'tiny ledger tiny-state-lost: it has no evidence: no payload needs its amendments, no detector reports it, and nobody read it',
        '  next: name a detector in `of`, write in `review` what you read or compared, or drop it',
      ),
    ],
  },
  {
    given: 'the same finding, which a person has read',
    change: {
      ...withParcels({ ...first, state: 'packed' }, second),
      ledger: ledgerWith('tiny-state-lost', { review: 'The list and the example.' }),
    },
    want: [],
  },
  {
    given: 'a detector that no longer reports',
    change: { payloads: payloadsWith(listed, { body: { ...body, self: 'https://api.tiny.test/parcels' } }) },
    want: [
      message(
        'tiny ledger tiny-self-placeholder: placeholder reports nothing at its places, its quotes or its operations',
        '  next: drop placeholder from `of`; if nothing else shows it, drop the finding or call it fixed',
      ),
    ],
  },
  {
    given: 'a detector that reports another place',
    change: {
      ledger: ledgerWith('tiny-self-placeholder', {
        contract: [{ operation: 'listParcels', part: '200', pointer: '/total' }],
      }),
    },
    want: [
      message(
        'tiny ledger tiny-self-placeholder: placeholder reports nothing at its places, its quotes or its operations',
        '  next: quote the line or name the place of tiny-placeholder-list-parcels-200-self, or drop placeholder from `of`',
      ),
    ],
  },
  {
    given: 'a detector that does not exist',
    change: { ledger: ledgerWith('tiny-self-placeholder', { of: ['placeholder', 'nose'] }) },
    want: [
      message(
        'tiny ledger tiny-self-placeholder: there is no detector nose',
        `  next: name one of ${detectors.map(({ id }) => id).join(', ')}`,
      ),
    ],
  },
  {
    given: 'a report that no entry settles: it is unreviewed',
    change: { ledger: entries.filter(({ id }) => id !== 'tiny-self-placeholder') },
    want: [],
  },
])
