import { expect, it } from 'vitest'
import { parseFacts } from './parse-facts.ts'
import { factsFiles } from './testing/captures.ts'
import { writeFacts } from './write.ts'

const place = 'contracts/depot/evidence/facts/crates.md.json'

it.each(factsFiles())('reads the facts of $page as they were written', ({ text }) => {
  expect(parseFacts(text, place)).toEqual(JSON.parse(text))
  expect(writeFacts(parseFacts(text, place))).toBe(text)
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
