import { readPage } from '@sendspec/reader'
import { evidence, pageId } from '@sendspec/testing'
import { message, testCheck } from '../testing/check-cases.ts'
import { reread } from './reread.ts'

const text =
  '# Parcels\n\n## Get parcel\n\n`GET /parcels/{id}`\n\n| Name | Type |\n| --- | --- |\n| weight | integer |\n'
const facts = readPage({ id: pageId, text })
const read = readPage
const of = (captured: string) => ({
  ...evidence,
  facts: new Map([[pageId, facts]]),
  captures: new Map([[pageId, captured]]),
  read,
})

testCheck(reread, [
  { given: 'the page that the facts are of', evidence: of(text), want: [] },
  {
    given: 'a page that says otherwise',
    evidence: of(text.replace('| weight |', '| mass |')),
    want: [
      message(
        'tiny evidence/facts/tiny-parcels.txt.json: it does not say what the page states, first at /operations/0/parameters/0/name/value (weight): "weight", where the page has "mass"',
        '  next: see what changed with `sendspec drift tiny`; write the facts again with `sendspec read`',
      ),
    ],
  },
])
