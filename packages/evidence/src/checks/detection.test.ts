import { detectors } from '../detectors/index.ts'
import { ledgerWith, listed, payloads, payloadsWith, supportOf } from '../testing/acme.ts'
import { message, testCheck } from '../testing/check-cases.ts'
import { detection } from './detection.ts'

const body = payloads[0]?.body as object

testCheck(detection, [
  {
    given: 'a report that no finding knows',
    change: { ledger: ledgerWith('acme-self-placeholder', undefined) },
    want: [
      message(
        'acme payload listParcels.200.two-parcels /self: placeholder reports what no finding says: it still holds the placeholder ::host::',
        "  next: add a finding with the support { by: 'detector', detector: 'placeholder', payload: 'listParcels.200.two-parcels', pointer: '/self' }",
      ),
    ],
  },
  {
    given: 'a support that the detector does not report',
    change: { payloads: payloadsWith(listed, { body: { ...body, self: 'https://api.acme.test/parcels' } }) },
    want: [
      message(
        "acme ledger acme-self-placeholder: the support { by: 'detector', detector: 'placeholder', payload: 'listParcels.200.two-parcels', pointer: '/self' } no longer reproduces: the detector has nothing to report there",
        '  next: drop or correct the support',
      ),
    ],
  },
  {
    given: 'a support by a detector that does not exist',
    change: {
      ledger: ledgerWith('acme-self-placeholder', {
        support: [
          supportOf('acme-self-placeholder'),
          { by: 'detector', detector: 'nose', payload: listed, pointer: '' },
        ],
      }),
    },
    want: [
      message(
        'acme ledger acme-self-placeholder: there is no detector nose',
        `  next: name one of ${detectors.map(({ id }) => id).join(', ')}`,
      ),
    ],
  },
])
