import { evidence, quotes } from '@sendspec/testing'
import { quoteLinesText } from '../quotes/quote-lines.ts'
import { message, testCheck } from '../testing/check-cases.ts'
import { lines } from './lines.ts'

const written = quoteLinesText(quotes)

testCheck(lines, [
  { given: 'the file as it was written', evidence: { ...evidence, written: { quotes: written } }, want: [] },
  {
    given: 'another line of a quote',
    evidence: { ...evidence, written: { quotes: written.replace(': 7', ': 8') } },
    want: [
      message('tiny evidence/quotes.json: it was changed by hand', '  next: write it again with `sendspec generate`'),
    ],
  },
])
