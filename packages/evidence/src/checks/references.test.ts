import { amend, documentedOn } from '@sendspec/contract'
import { ledgerWith, pageId } from '@sendspec/testing'
import { z } from 'zod'
import { message, testCheck } from '../testing/check-cases.ts'
import { references } from './references.ts'

const line = documentedOn(pageId)

testCheck(references, [
  {
    given: 'a finding that only the contract and a repair know',
    change: { ledger: ledgerWith('acme-request-not-json', undefined) },
    want: [
      message(
        'acme payload searchParcels.request.sent-ones, repair of line 19: the finding acme-request-not-json is not in the ledger',
        '  next: add it to the ledger, or correct the id',
      ),
    ],
  },
  {
    given: 'an amendment within what another one documents',
    change: {
      schemas: {
        weight: amend('acme-weight-text', z.array(amend('acme-inner', z.number(), z.string())), z.string()),
      },
    },
    want: [
      message(
        'acme listParcels 200: the finding acme-inner is not in the ledger',
        '  next: add it to the ledger, or correct the id',
      ),
    ],
  },
  {
    given: 'an amendment, a response and a server without a finding',
    change: {
      ledger: ledgerWith('acme-errors-undocumented', undefined),
      rest: {
        servers: [
          {
            id: 'test',
            url: 'https://test.acme.test',
            description: 'Test.',
            provenance: line(2),
            finding: 'acme-server',
          },
        ],
      },
    },
    want: [
      message(
        'acme listParcels 401: the finding acme-errors-undocumented is not in the ledger; 2 places name it',
        '  next: add it to the ledger, or correct the id',
      ),
      message(
        'acme server test: the finding acme-server is not in the ledger',
        '  next: add it to the ledger, or correct the id',
      ),
    ],
  },
])
