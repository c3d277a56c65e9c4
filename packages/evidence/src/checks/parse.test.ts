import type { RecordedPayload } from '@sendspec/contract'
import { listed, payloads, payloadsWith, searched } from '@sendspec/testing'
import { message, testCheck } from '../testing/check-cases.ts'
import { parse } from './parse.ts'

testCheck(parse, [
  {
    given: 'a text that is JSON after all',
    change: { payloads: payloadsWith(searched, { text: ['{', '"state": "sent"', '}'] }) },
    want: [
      message(
        'tiny payload searchParcels.request.sent-ones: its text is JSON without any repair',
        '  next: drop `text` and `repairs`, and record the body alone',
      ),
    ],
  },
  {
    given: 'repairs without a text',
    change: { payloads: payloadsWith(listed, { repairs: (payloads[2] as RecordedPayload).repairs ?? [] }) },
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
        repairs: [{ finding: 'tiny-request-not-json', was: 'state: "lost"', becomes: '"state": "sent"' }],
      }),
    },
    want: [
      message(
        'tiny payload searchParcels.request.sent-ones: no line of its text after the previous repair is "state: \\"lost\\""',
        '  next: repair the lines in the order of the text, each as it is printed',
      ),
    ],
  },
  {
    given: 'repairs that do not make it JSON',
    change: {
      payloads: payloadsWith(searched, {
        repairs: [{ finding: 'tiny-request-not-json', was: 'state: "sent"', becomes: '"state": sent' }],
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
          ...((payloads[2] as RecordedPayload).repairs ?? []),
          { finding: 'tiny-request-not-json', was: '}', becomes: '}' },
        ],
      }),
    },
    want: [
      message('tiny payload searchParcels.request.sent-ones: the repair of line 20 changes nothing', '  next: drop it'),
    ],
  },
])
