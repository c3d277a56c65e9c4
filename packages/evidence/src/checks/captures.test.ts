import { documentedOn, field } from '@sendspec/contract'
import { acme, ledgerWith, listed, pageId, pageText, payloadsWith, schemas, searched } from '@sendspec/testing'
import { message, testCheck } from '../testing/check-cases.ts'
import { captures } from './captures.ts'

const line = documentedOn(pageId)

testCheck(captures, [
  {
    given: 'a page that changed',
    evidence: { captures: new Map([[pageId, `${pageText}The end.\n`]]) },
    want: [
      message(
        "acme page acme-parcels.txt: the capture's SHA-256 is 20be9c36874c75cec142aaf816b42d8d143162b94990c2ed2c1bf3cef74c4dda, not bbd377bb99f6940acf2d69a9ab3c4513e6c06f95c9c58c87778010f77f447680",
        '  next: take in the changed page: compare it with the contract, then record its digest',
      ),
    ],
  },
  {
    given: 'a wrong number of lines',
    change: { rest: { pages: [{ ...(acme().pages[0] as never as object), lines: 21 } as never] } },
    want: [message('acme page acme-parcels.txt: the capture has 20 lines, not 21', '  next: write lines: 20')],
  },
  {
    given: 'quotes that are not on their line',
    change: {
      ledger: ledgerWith('acme-state-lost', {
        page: [
          { page: pageId, line: 6, quote: 'one of packed' },
          { page: pageId, line: 7, quote: 'one of lost' },
        ],
      }),
    },
    want: [
      message(
        'acme ledger acme-state-lost: line 6 of acme-parcels.txt does not say "one of packed"',
        '  next: line 7 does: correct the line',
      ),
      message(
        'acme ledger acme-state-lost: line 7 of acme-parcels.txt does not say "one of lost"',
        '  next: quote the line as it stands',
      ),
    ],
  },
  {
    given: 'a payload that the page does not print there',
    change: { payloads: payloadsWith(listed, { sources: [{ page: pageId, lines: [10, 14] }] }) },
    want: [
      message(
        'acme payload listParcels.200.two-parcels: lines 10 to 14 of acme-parcels.txt are not what is recorded',
        '  next: correct the lines or the body, or record `text` and `repairs`',
      ),
    ],
  },
  {
    given: 'a text that the page does not print there',
    change: { payloads: payloadsWith(searched, { sources: [{ page: pageId, lines: [17, 19] }] }) },
    want: [
      message(
        'acme payload searchParcels.request.sent-ones: lines 17 to 19 of acme-parcels.txt are not what is recorded',
        '  next: correct the lines or `text`',
      ),
    ],
  },
  {
    given: 'a property that the line does not name',
    change: { schemas: { self: field(line(2), schemas.self, 'Address.') } },
    want: [
      message(
        'acme listParcels 200 /self: neither line 2 of acme-parcels.txt nor its neighbours name "self"',
        '  next: correct the line; the name stands on line 14',
      ),
    ],
  },
])
