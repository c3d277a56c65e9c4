import { assumed, documentedOn, elsewhere, field, seenIn } from '@sendspec/contract'
import { listed, pageId, payloadsWith, schemas } from '@sendspec/testing'
import { z } from 'zod'
import { message, testCheck } from '../testing/check-cases.ts'
import { provenance } from './provenance.ts'

const line = documentedOn(pageId)

testCheck(provenance, [
  {
    given: 'a line beyond the page',
    change: { schemas: { self: field('Address.', schemas.self, line(21)) } },
    want: [
      message(
        'tiny listParcels 200 /self: it names line 21 of tiny-parcels.txt, which has 20 lines',
        '  next: correct the line',
      ),
    ],
  },
  {
    given: 'a page that does not exist',
    change: {
      rest: { auth: { scheme: 'bearer', description: 'A token.', provenance: documentedOn('auth.txt')(1) } },
    },
    want: [
      message('tiny auth: it names the page auth.txt, which does not exist', "  next: name one of the vendor's pages"),
    ],
  },
  {
    given: 'a payload that lacks the property',
    change: { payloads: payloadsWith(listed, { body: { parcels: [], total: 0 } }) },
    want: [
      message(
        'tiny listParcels 200 /self: it was seen in listParcels.200.two-parcels, which lacks it',
        '  next: name the payload that has it',
      ),
    ],
  },
  {
    given: 'a parameter that a payload shows, which has no place in its body',
    change: { schemas: { page: field('Number of the page.', schemas.page, seenIn(listed)) } },
    want: [],
  },
  {
    given: 'a payload that does not exist',
    change: { schemas: { self: field('Address.', schemas.self, seenIn('listParcels.200.none')) } },
    want: [
      message(
        'tiny listParcels 200 /self: it was seen in listParcels.200.none, which does not exist',
        "  next: name one of the vendor's payloads",
      ),
    ],
  },
  {
    given: 'a composed payload',
    change: { schemas: { self: field('Address.', schemas.self, seenIn('searchParcels.200.none')) } },
    want: [
      message(
        'tiny listParcels 200 /self: it was seen in searchParcels.200.none, which is composed',
        '  next: use assumed(…) with the reason, or elsewhere(…)',
      ),
    ],
  },
  {
    given: 'an assumption in the documented reading',
    change: { schemas: { self: field('Address.', z.string(), assumed('every list has one')) } },
    want: [
      message(
        'tiny listParcels 200 /self: it is assumed, and yet in the documented reading',
        '  next: amend it with a finding, so that the documented reading lacks it',
      ),
    ],
  },
  {
    given: 'something of another page in the documented reading',
    change: { schemas: { self: field('Address.', z.string(), elsewhere('tiny.test/links')) } },
    want: [
      message(
        'tiny listParcels 200 /self: it comes from https://tiny.test/links, and yet is in the documented reading',
        '  next: amend it with a finding, so that the documented reading lacks it',
      ),
    ],
  },
  {
    given: "something of the operation's own page, at its other address",
    change: { schemas: { self: field('Address.', z.string(), elsewhere('tiny.test/parcels#links')) } },
    want: [],
  },
  {
    given: 'something that is not an address',
    change: { schemas: { self: field('Address.', schemas.self, { kind: 'elsewhere', url: 'the manual' }) } },
    want: [
      message(
        'tiny listParcels 200 /self: "the manual" is not an address',
        '  next: write the whole address of the page',
      ),
    ],
  },
])
