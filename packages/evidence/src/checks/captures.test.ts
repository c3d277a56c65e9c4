import { documentedOn, field } from '@sendspec/contract'
import { pageId, pageText, schemas, tiny } from '@sendspec/testing'
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
