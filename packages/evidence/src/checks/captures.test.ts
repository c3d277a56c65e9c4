import { documentedOn, field } from '@sendspec/contract'
import { ledgerWith, listed, pageId, pageText, payloadsWith, schemas, searched, tiny } from '@sendspec/testing'
import { message, testCheck } from '../testing/check-cases.ts'
import { captures } from './captures.ts'

const line = documentedOn(pageId)

testCheck(captures, [
  {
    given: 'a page that changed',
    evidence: { captures: new Map([[pageId, `${pageText}The end.\n`]]) },
    want: [
      message(
        "tiny page tiny-parcels.txt: the capture's SHA-256 is 9bd6ede8acbb8de3e4a86198fae91420ed349b65df01aefa56cba0f12545d2fd, not c844db8ec372ecbd0bb59712f3f9a965994d73f495639d917de1c537afbc11b8",
        '  next: take in the changed page: compare it with the contract, then record its digest',
      ),
    ],
  },
  {
    given: 'a wrong number of lines',
    change: { rest: { pages: [{ ...(tiny().pages[0] as never as object), lines: 21 } as never] } },
    want: [message('tiny page tiny-parcels.txt: the capture has 20 lines, not 21', '  next: write lines: 20')],
  },
  {
    given: 'quotes that are not on their line',
    change: {
      ledger: ledgerWith('tiny-state-lost', {
        page: [
          { page: pageId, line: 6, quote: 'one of packed' },
          { page: pageId, line: 7, quote: 'one of lost' },
        ],
      }),
    },
    want: [
      message(
        'tiny ledger tiny-state-lost: line 6 of tiny-parcels.txt does not say "one of packed"',
        '  next: line 7 does: correct the line',
      ),
      message(
        'tiny ledger tiny-state-lost: line 7 of tiny-parcels.txt does not say "one of lost"',
        '  next: quote the line as it stands',
      ),
    ],
  },
  {
    given: 'a payload that the page does not print there',
    change: { payloads: payloadsWith(listed, { sources: [{ page: pageId, lines: [10, 14] }] }) },
    want: [
      message(
        'tiny payload listParcels.200.two-parcels: lines 10 to 14 of tiny-parcels.txt are not what is recorded',
        '  next: correct the lines or the body, or record `text` and `repairs`',
      ),
    ],
  },
  {
    given: 'a text that the page does not print there',
    change: { payloads: payloadsWith(searched, { sources: [{ page: pageId, lines: [17, 19] }] }) },
    want: [
      message(
        'tiny payload searchParcels.request.sent-ones: lines 17 to 19 of tiny-parcels.txt are not what is recorded',
        '  next: correct the lines or `text`',
      ),
    ],
  },
  {
    given: 'a property that the line does not name',
    change: { schemas: { self: field('Address.', schemas.self, line(2)) } },
    want: [
      message(
        'tiny listParcels 200 /self: neither line 2 of tiny-parcels.txt nor its neighbours name "self"',
        '  next: correct the line; the name stands on line 14',
      ),
    ],
  },
])
