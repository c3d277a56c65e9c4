import { evidence, ledgerWith, quotes as lines, listed, pageId, pageText, payloadsWith } from '@sendspec/testing'
import { message, testCheck } from '../testing/check-cases.ts'
import { quotes } from './quotes.ts'

const { captures: _, ...withoutCaptures } = evidence
const quoting = (quote: string, after?: string) => ({
  ledger: ledgerWith('tiny-state-lost', { page: [{ page: pageId, quote, ...(after && { after }) }] }),
})
const next = '  next: write evidence/quotes.json with `sendspec generate`, with the captures in SENDSPEC_CAPTURES'

testCheck(quotes, [
  {
    given: 'quotes that are not on the page',
    change: quoting('one of lost'),
    want: [
      message(
        'tiny ledger tiny-state-lost: tiny-parcels.txt does not say "one of lost"',
        '  next: quote the page as it is now, or drop the quote',
      ),
    ],
  },
  {
    given: 'a quote that is only above the words before it',
    change: quoting('one of packed, sent', 'weight: integer'),
    want: [
      message(
        'tiny ledger tiny-state-lost: tiny-parcels.txt does not say "weight: integer" and then "one of packed, sent"',
        '  next: quote the page as it is now, or drop the quote',
      ),
    ],
  },
  {
    given: 'a line on top of the page',
    evidence: { ...evidence, captures: new Map([[pageId, `Skip to content\n${pageText}`]]) },
    want: [message('tiny evidence/quotes.json: the captured pages have other lines', next)],
  },
  {
    given: 'a payload that the page does not print',
    change: { payloads: payloadsWith(listed, { text: ['{', '}'] }) },
    want: [
      message(
        'tiny payload listParcels.200.two-parcels: tiny-parcels.txt does not print it',
        '  next: record the `text` that the page has now, or drop the page from `sources`',
      ),
    ],
  },
  {
    given: 'a quote without a line, and no captures',
    change: quoting('state: one of packed'),
    evidence: withoutCaptures,
    want: [
      message(
        'tiny ledger tiny-state-lost: its quote "state: one of packed" of tiny-parcels.txt has no line yet',
        next,
      ),
    ],
  },
  {
    given: 'a payload without lines, and no captures',
    change: { rest: { quotes: { ...lines, payloads: {} } } },
    evidence: withoutCaptures,
    want: [
      message('tiny payload listParcels.200.two-parcels: its lines on the page are not known yet', next),
      message('tiny payload searchParcels.request.sent-ones: its lines on the page are not known yet', next),
    ],
  },
])
