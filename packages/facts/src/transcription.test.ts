import { describe, expect, it } from 'vitest'
import { parseFacts } from './parse-facts.ts'

const file = 'contracts/depot/evidence/elsewhere/crate.json'

const lines = (...own: readonly string[]): string => `${['{', ...own, '}'].join('\n')}\n`
const head = ['"$schema": "urn:sendspec:facts:1",', '"dialect": "transcribed",']
const page = '"page": { "id": "crate", "url": "https://depot.test/crate", "obtained": "Read on the page." },'

describe('facts that a person wrote down', () => {
  const text = lines(
    ...head,
    page,
    '"types": [{ "name": "crate", "text": "crate", "is": { "kind": "object", "fields": [',
    '  { "name": { "value": "id" }, "required": { "value": true } }',
    '] } }]',
  )

  it('are marked with the lines and columns of their file', () => {
    const [type] = parseFacts(text, file).types
    expect(type?.line).toBe(5)
    const [field] = type?.is.kind === 'object' ? (type.is.fields ?? []) : []
    expect(field).toEqual({
      name: { value: 'id', line: 6, column: 13 },
      required: { value: true, line: 6, column: 44 },
      line: 6,
      column: 3,
      fields: [],
    })
  })

  it('can leave out lists that are empty, and are the page that they are of', () => {
    const { servers, operations, page: own } = parseFacts(text, file)
    expect({ servers, operations, lines: own.lines }).toEqual({ servers: [], operations: [], lines: 8 })
    expect(own.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    ['an address', '"page": { "id": "crate", "obtained": "Read on the page." }'],
    ['how they were obtained', '"page": { "id": "crate", "url": "https://depot.test/crate" }'],
  ])('are refused without %s', (_, own) => {
    expect(() => parseFacts(lines(...head, own), file)).toThrow(`${file} /page: facts that a person wrote down need`)
  })

  it('are refused with the place of what is no fact', () => {
    const wrong = lines(...head, page, '"rateLimits": [{ "requests": 20, "per": "fortnight" }]')
    expect(() => parseFacts(wrong, file)).toThrow(`${file} /rateLimits/0/per: expected one of "second"`)
  })

  it.each([
    ['what is no fact', '"rateLimits": [{ "requests": 20, "per": "fortnight" }]'],
    ['what is no JSON', '"rateLimits": [{ "requests": 20, "per": ]'],
  ])('are corrected by hand after %s, because no program reads their page', (_, own) => {
    expect(() => parseFacts(lines(...head, page, own), file)).toThrow('\n  next: correct the file by hand')
  })
})

it('facts that a program read need their marks', () => {
  const read = lines(
    '"$schema": "urn:sendspec:facts:1",',
    '"dialect": "html",',
    '"page": { "id": "crate", "lines": 3 }',
  )
  expect(() => parseFacts(read, file)).toThrow(file)
})
