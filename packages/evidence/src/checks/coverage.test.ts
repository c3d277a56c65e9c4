import { payloads } from '@sendspec/testing'
import { message, testCheck } from '../testing/check-cases.ts'
import { coverage } from './coverage.ts'

testCheck(coverage, [
  {
    given: 'a status without a payload',
    change: { payloads: payloads.filter(({ part }) => part !== '401') },
    want: [
      message(
        'tiny listParcels 401: no payload has this status',
        '  next: record one as evidence/payloads/listParcels.401.<name>.json, with "origin": "composed" if the page shows none',
      ),
    ],
  },
])
