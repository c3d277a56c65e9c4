import type { Payload } from '@sendspec/contract'
import { ledgerWith, listed, payloads, payloadsWith, searched, supportOf } from '@sendspec/testing'
import { message, testCheck } from '../testing/check-cases.ts'
import { parse } from './parse.ts'

testCheck(parse, [
  {
    given: 'a text that is not JSON, which no finding says',
    change: { ledger: ledgerWith('tiny-request-not-json', { support: [{ by: 'review', basis: 'the sample' }] }) },
    want: [
      message(
        'tiny payload searchParcels.request.sent-ones: its text is not JSON from line 19 of the page on, and no finding says so',
        "  next: add a finding with the support { by: 'parse', payload: 'searchParcels.request.sent-ones', line: 19 }",
      ),
    ],
  },
  {
    given: 'a support with another line',
    change: {
      ledger: ledgerWith('tiny-request-not-json', { support: [{ by: 'parse', payload: searched, line: 18 }] }),
    },
    want: [
      message(
        'tiny payload searchParcels.request.sent-ones: tiny-request-not-json expects the first error on line 18 of the page; it is on line 19',
        '  next: write line: 19 in that support',
      ),
    ],
  },
  {
    given: 'a text that is JSON after all',
    change: { payloads: payloadsWith(searched, { text: ['{', '"state": "sent"', '}'] }) },
    want: [
      message(
        'tiny payload searchParcels.request.sent-ones: tiny-request-not-json says that it is not JSON, but its text is',
        "  next: record the printed lines as the payload's `text`, or drop that support",
      ),
      message(
        'tiny payload searchParcels.request.sent-ones: its text is JSON as it stands',
        '  next: drop `text` and `repairs`, and record the body alone',
      ),
    ],
  },
  {
    given: 'a support by a payload without text',
    change: {
      ledger: ledgerWith('tiny-request-not-json', {
        support: [supportOf('tiny-request-not-json'), { by: 'parse', payload: listed, line: 10 }],
      }),
    },
    want: [
      message(
        'tiny payload listParcels.200.two-parcels: tiny-request-not-json says that it is not JSON, but it has no text',
        "  next: record the printed lines as the payload's `text`, or drop that support",
      ),
    ],
  },
  {
    given: 'repairs without a text',
    change: { payloads: payloadsWith(listed, { repairs: (payloads[2] as Payload).repairs ?? [] }) },
    want: [
      message(
        'tiny payload listParcels.200.two-parcels: it has repairs, but no text',
        '  next: record the printed lines as its `text`',
      ),
    ],
  },
  {
    given: 'a repair of something that is not there',
    change: {
      payloads: payloadsWith(searched, {
        repairs: [{ finding: 'tiny-request-not-json', line: 20, was: 'state: "sent"', becomes: '"state": "sent"' }],
      }),
    },
    want: [
      message(
        'tiny payload searchParcels.request.sent-ones: the repair of line 20 expects "state: \\"sent\\"", but that line is "}"',
        '  next: correct `line` or `was` of the repair',
      ),
    ],
  },
  {
    given: 'repairs that do not make it JSON',
    change: {
      payloads: payloadsWith(searched, {
        repairs: [{ finding: 'tiny-request-not-json', line: 19, was: 'state: "sent"', becomes: '"state": sent' }],
      }),
    },
    want: [
      message(
        'tiny payload searchParcels.request.sent-ones: its text is still not JSON after the repairs: line 19 of the page',
        '  next: add the repair of that line',
      ),
    ],
  },
  {
    given: 'repairs that make another body',
    change: { payloads: payloadsWith(searched, { body: { state: 'packed' } }) },
    want: [
      message(
        'tiny payload searchParcels.request.sent-ones: the repaired text is not the recorded body',
        '  next: correct the body or the repairs',
      ),
    ],
  },
  {
    given: 'a repair that changes nothing',
    change: {
      payloads: payloadsWith(searched, {
        repairs: [
          ...((payloads[2] as Payload).repairs ?? []),
          { finding: 'tiny-request-not-json', line: 20, was: '}', becomes: '}' },
        ],
      }),
    },
    want: [
      message('tiny payload searchParcels.request.sent-ones: the repair of line 20 changes nothing', '  next: drop it'),
    ],
  },
])
