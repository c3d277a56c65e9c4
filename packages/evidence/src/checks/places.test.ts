import { ledgerWith, pageId, quotes } from '@sendspec/testing'
import { message, testCheck } from '../testing/check-cases.ts'
import { places } from './places.ts'

testCheck(places, [
  {
    given: 'places that do not exist',
    change: {
      rest: {
        quotes: { quotes: { [pageId]: { 'one of packed, sent': 7, 'one of lost': 99 } }, payloads: quotes.payloads },
      },
      ledger: ledgerWith('tiny-state-lost', {
        page: [{ page: pageId, quote: 'one of lost' }],
        contract: [
          { operation: 'eatParcels' },
          { operation: 'listParcels', part: '500' },
          { operation: 'listParcels', part: '200', pointer: '/parcels/*/colour' },
          { operation: 'listParcels', pointer: '/parcels' },
        ],
      }),
    },
    want: [
      message(
        'tiny ledger tiny-state-lost: it names line 99 of tiny-parcels.txt, which has 20 lines',
        '  next: correct the line',
      ),
      message(
        'tiny ledger tiny-state-lost: there is no operation eatParcels',
        '  next: name one of listParcels, searchParcels',
      ),
      message(
        'tiny ledger tiny-state-lost: listParcels has no part "500"',
        '  next: name one of path, query, header, body, 200, 401',
      ),
      message(
        'tiny ledger tiny-state-lost: listParcels 200 has nothing at /parcels/*/colour',
        '  next: correct the pointer: it starts with /, and * is every item of an array',
      ),
      message(
        'tiny ledger tiny-state-lost: the pointer /parcels has no part',
        '  next: say which part of the operation it points into',
      ),
    ],
  },
  {
    given: 'places of a parameter, of a body and of what only the observed reading has',
    change: {
      ledger: ledgerWith('tiny-state-lost', {
        contract: [
          { operation: 'listParcels', part: 'query', pointer: '/page' },
          { operation: 'searchParcels', part: 'body', pointer: '/state' },
          { operation: 'listParcels', part: '200', pointer: '/self' },
          { operation: 'listParcels' },
        ],
      }),
    },
    want: [],
  },
])
