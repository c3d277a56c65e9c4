import { amend, documentedOn } from '@sendspec/contract'
import { ledgerWith, pageId } from '@sendspec/testing'
import { z } from 'zod'
import { message, testCheck } from '../testing/check-cases.ts'
import { references } from './references.ts'

const line = documentedOn(pageId)

testCheck(references, [
  {
    given: 'a finding that only the contract and a repair know',
    change: { ledger: ledgerWith('tiny-request-not-json', undefined) },
    want: [
      message(
        'tiny payload searchParcels.request.sent-ones, repair of line 19: the finding tiny-request-not-json is not in the ledger',
        '  next: add it to the ledger, or correct the id',
      ),
    ],
  },
  {
    given: 'an amendment within what another one documents',
    change: {
      schemas: {
        weight: amend('tiny-weight-text', z.array(amend('tiny-inner', z.number(), z.string())), z.string()),
      },
    },
    want: [
      message(
        'tiny listParcels 200: the finding tiny-inner is not in the ledger',
        '  next: add it to the ledger, or correct the id',
      ),
    ],
  },
  {
    given: 'an amendment, a response and a server without a finding',
    change: {
      ledger: ledgerWith('tiny-errors-undocumented', undefined),
      rest: {
        servers: [
          {
            id: 'test',
            url: 'https://test.tiny.test',
            description: 'Test.',
            provenance: line(2),
            finding: 'tiny-server',
          },
        ],
      },
    },
    want: [
      message(
        'tiny listParcels 401: the finding tiny-errors-undocumented is not in the ledger; 2 places name it',
        '  next: add it to the ledger, or correct the id',
      ),
      message(
        'tiny server test: the finding tiny-server is not in the ledger',
        '  next: add it to the ledger, or correct the id',
      ),
    ],
  },
])
