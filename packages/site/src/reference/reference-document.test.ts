import type { Finding } from '@sendspec/contract'
import { expect, test } from 'vitest'
import { referenceDocument } from './reference-document.ts'

const finding: Finding = {
  id: 'shop-size',
  class: 'contradiction',
  kind: 'undocumented-enum-value',
  severity: 'high',
  title: 'A [size] is missing.',
  page: [],
  contract: [],
  documented: '',
  observed: '',
  wins: 'observed',
  why: '',
  status: 'open',
  support: [{ by: 'review', basis: '' }],
}
const shown = (document: unknown) => JSON.parse(referenceDocument(JSON.stringify(document), [finding]))
const named = '- Finding: A \\[size\\] is missing.'

test('findings are named in the description of what they concern', () => {
  const schemas = { Size: { type: 'string', description: 'How big.', 'x-findings': ['shop-size'] } }
  expect(shown({ components: { schemas } }).components.schemas.Size.description).toBe(`How big.\n\n${named}`)
})

test('a schema without a description gets one', () => {
  expect(shown({ schema: { 'x-findings': ['shop-size'] } }).schema.description).toBe(named)
})

test("a response's description and recorded payloads stay as they are", () => {
  const document = {
    responses: {
      401: {
        description: 'No.',
        'x-findings': ['shop-size'],
        content: { examples: { one: { value: { 'x-findings': ['shop-size'] } } } },
      },
    },
  }
  expect(shown(document).responses).toEqual(document.responses)
})

test("the document's own contact and license are left out", () => {
  const info = { title: 'Shop', contact: { email: 'a@b.example' }, license: { name: 'MIT' } }
  expect(shown({ info }).info).toEqual({ title: 'Shop' })
})

test('texts are text, whatever they hold', () => {
  const schema = { type: 'string', description: '<img src=x> [a](javascript:b) `<c>`', example: '<img>' }
  expect(shown({ schema }).schema).toEqual({
    ...schema,
    description: '\\<img src=x> \\[a\\](javascript:b) `<c>`',
  })
})
