import { expect, it } from 'vitest'
import { pageFacts } from '../testing/depot.ts'
import { parseFacts } from './parse-facts.ts'
import { writeFacts } from './write.ts'

const place = 'contracts/depot/evidence/facts/crates.md.json'

it('reads what was written', () => {
  expect(parseFacts(writeFacts(pageFacts()), place)).toEqual(pageFacts())
})

it.each([
  { given: 'half a file', text: '{"$schema":', what: 'expected JSON, found something else' },
  { given: 'null', text: 'null', what: 'expected facts with "$schema": "urn:sendspec:facts:1", found none' },
  {
    given: 'facts of another model',
    text: '{"$schema": "urn:sendspec:facts:0"}',
    what: 'expected facts with "$schema": "urn:sendspec:facts:1", found "urn:sendspec:facts:0"',
  },
])('refuses $given', ({ text, what }) => {
  expect(() => parseFacts(text, place)).toThrow(`${place}: ${what}\n  next: write the file anew with \`sendspec read\``)
})
