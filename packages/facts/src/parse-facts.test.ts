import { expect, it } from 'vitest'
import { parseFacts } from './parse-facts.ts'
import { factsFiles } from './testing/captures.ts'
import { writeFacts } from './write.ts'

const file = 'contracts/depot/evidence/facts/crates.md.json'
const next = 'write the file again with `sendspec read`'

it.each(factsFiles())('reads the facts of $page as they were written', ({ text }) => {
  const { digest: _, ...facts } = JSON.parse(text)
  expect(parseFacts(text, file)).toEqual(facts)
  expect(writeFacts(parseFacts(text, file))).toBe(text)
})

it.each(factsFiles())('writes the facts of $page in one order, in whatever order their keys were set', ({ text }) => {
  const reversed = JSON.stringify(reverseKeys(JSON.parse(text)))
  expect(reversed.indexOf('"gaps"')).toBeLessThan(reversed.indexOf('"$schema"'))
  expect(writeFacts(JSON.parse(reversed))).toBe(text)
})

/** The same value with the keys of every object reversed, but for the bodies that the page prints. */
const reverseKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reverseKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [key, key === 'value' ? each : reverseKeys(each)])
  return Object.fromEntries(entries.reverse())
}

it.each([
  { given: 'null', text: 'null', what: 'expected facts with "$schema": "urn:sendspec:facts:1", found none' },
  {
    given: 'facts of another model',
    text: '{"$schema": "urn:sendspec:facts:0"}',
    what: 'expected facts with "$schema": "urn:sendspec:facts:1", found "urn:sendspec:facts:0"',
  },
])('refuses $given', ({ text, what }) => {
  expect(() => parseFacts(text, file)).toThrow(`${file}: ${what}\n  next: ${next}`)
})

it('names the line on which a file stops being JSON', () => {
  expect(() => parseFacts('{\n"$schema":', file)).toThrow(
    `${file} line 2: expected a value, found the end\n  next: ${next}`,
  )
  expect(() => parseFacts('{\n$schema: 1}', file)).toThrow(
    `${file} line 2: expected a key in quotation marks or "}", found "$schema: 1}"\n  next: ${next}`,
  )
})

const text = factsFiles()[0]?.text ?? ''
const replaced = (from: RegExp, to: string): string => text.replace(from, to)

it.each([
  { given: replaced(/"dialect": "[^"]+"/, '"dialect": "latin"'), place: '/dialect', what: 'found "latin"' },
  { given: replaced(/"sha256": "./, '"sha256": "x'), place: '/page/sha256', what: 'expected text matching /^[0-9a-f]' },
  { given: replaced(/"servers":.*/, ''), place: '/servers', what: 'expected array, found nothing' },
  { given: replaced(/"line": \d+/, '"line": 0'), place: '/line', what: 'expected at least 1, found 0' },
  { given: replaced(/"page": \{/, '"page": { "a/b": 1,'), place: '/page', what: 'expected no other key, found "a/b"' },
  { given: replaced(/"kind": "\w+"/, '"kind": "text"'), place: '/kind', what: 'expected a known kind, found "text"' },
])('names the place: $place $what', ({ given, place, what }) => {
  const message = (() => {
    try {
      return String(parseFacts(given, file))
    } catch (error) {
      return (error as Error).message
    }
  })()
  expect(message).toContain(file)
  expect(message).toContain(`${place}: `)
  expect(message).toContain(what)
  expect(message).toContain(`next: ${next}`)
})

it.each([
  ['changed by hand', replaced(/"value": "([^"]+)"/, '"value": "$1 "'), 'it was changed by hand'],
  ['without a digest', replaced(/,\n {2}"digest": "\w+"/, ''), 'it has no digest'],
])('a file %s is refused', (_, given, what) => {
  expect(() => parseFacts(given, file)).toThrow(`${file}: ${what}\n  next: write it again with \`sendspec read\``)
})
