import { ledgerWith, listed, payloads, payloadsWith, type TinyChange } from '@sendspec/testing'
import { message, testCheck } from '../testing/check-cases.ts'
import { documented } from './documented.ts'

const body = payloads[0]?.body as { parcels: { id: number; state: string; weight: string }[] }
const [first, second] = body.parcels
const withParcels = (...parcels: unknown[]): TinyChange => ({
  payloads: payloadsWith(listed, { body: { ...body, parcels } }),
})

testCheck(documented, [
  {
    given: 'a problem that no finding explains',
    change: { ledger: ledgerWith('tiny-weight-text', undefined) },
    want: [
      message(
        'tiny payload listParcels.200.two-parcels: no finding explains this problem with the documented reading',
        '    /parcels/*/weight: expected number, received string (invalid_type), in 2 places',
        '  next: amend the schema there with one finding of the ledger, or correct it if the page does allow the value',
      ),
    ],
  },
  {
    given: 'a problem that the observed reading has too, which is told there',
    change: withParcels(first, { ...second, state: 'eaten' }),
    want: [],
  },
  {
    given: 'a printed payload of a status that a finding adds',
    change: { payloads: payloadsWith('listParcels.401.no-token', { origin: 'printed' }) },
    want: [],
  },
])
