import type { FieldFacts } from '@sendspec/facts'
import { expect, it } from 'vitest'
import { readPage } from '../read-page.ts'

const fence = '```'

const pageOf = (language: string, code: readonly string[]) =>
  readPage({
    id: 'page.md',
    text: ['## Get a cake', '', '`GET /cake`', '', '### Response', '', `${fence}${language}`, ...code, fence].join(
      '\n',
    ),
  })

const names = (fields: readonly FieldFacts[]): string =>
  fields.map(({ name, fields: inner }) => `${name?.value}${inner.length > 0 ? `{${names(inner)}}` : ''}`).join(' ')

it('a body of XML is an example whose elements are fields, each once at its place', () => {
  const document = [
    '<?xml version="1.0"?>',
    '<Answer>',
    '  <Cake><Name>Lemon</Name></Cake>',
    '  <Cake><Name>Nut</Name><Layers>3</Layers></Cake>',
    '</Answer>',
  ]
  const { operations, gaps } = pageOf('xml', ['HTTP/1.1 200 OK', 'Content-Type: application/xml', '', ...document])
  const [response] = operations[0]?.responses ?? []
  expect(response?.status?.value).toBe(200)
  expect(names(response?.fields ?? [])).toBe('Cake{Name Layers}')
  expect(response?.fields[0]?.fields[1]?.name).toEqual({ value: 'Layers', line: 14, column: 26 })
  expect(response?.examples).toEqual([{ language: 'xml', lines: [11, 15], text: document }])
  expect(gaps).toEqual([])
})

it('what follows the root is no part of the document', () => {
  const [operation] = pageOf('xml', ['<Answer><Name>Nut</Name></Answer>Z']).operations
  expect(names(operation?.responses[0]?.fields ?? [])).toBe('Name')
})

it.each([
  ['xml', '<Answer><Name>Nut</Answer>'],
  ['', '<p>A <strong>cake</strong></p>'],
])('a body of "%s" that is no XML is a gap', (language, code) => {
  const { operations, gaps } = pageOf(language, [code])
  expect(operations[0]?.responses).toEqual([])
  expect(gaps.map(({ kind }) => kind)).toEqual(['unread-text'])
})
