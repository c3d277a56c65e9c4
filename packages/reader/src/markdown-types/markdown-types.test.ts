import { expect, test } from 'vitest'
import { readPage } from '../read-page.ts'
import { bookings } from './bookings.page.ts'

const page = readPage({ id: 'bookings.md', text: bookings })
const [create, list] = page.operations

/** The same page as an export of plain text leaves it: no marks of headings, no fences, no front matter. */
const plain = readPage({
  id: 'bookings.txt',
  text: bookings
    .split('\n')
    .slice(5)
    .filter((line) => !/^(?:```|:::|<|$)/.test(line))
    .map((line) => line.replace(/^#+ | \{#.*\}$|`(?=POST|GET)|`$/g, ''))
    .join('\n'),
})

test('a page in Markdown is read whole: title, server, types, operations', () => {
  expect(page).toMatchObject({
    dialect: 'markdown-types',
    page: { title: 'Bookings' },
    servers: [{ value: 'https://api.harbour.test/v1', line: 10 }],
    types: [{ name: 'Booking', line: 15 }],
  })
  expect(page.operations.map(({ method, path, summary }) => [summary?.value, method?.value, path?.value])).toEqual([
    ['Create a booking', 'POST', '/harbours/{harbourId}/bookings'],
    ['List bookings', 'GET', '/harbours/{harbourId}/bookings'],
  ])
})

test('parameters have the place of their heading and what their cells say', () => {
  expect(create?.parameters.map(({ name, in: place, required }) => [name?.value, place, required?.value])).toEqual([
    ['harbourId', 'path', true],
    ['notify', 'query', false],
    ['mode', 'query', false],
    ['size', 'query', false],
    ['weird', 'query', false],
  ])
  expect(create?.parameters[1]?.default).toMatchObject({ value: true, line: 42 })
  expect(create?.parameters[3]).toMatchObject({ default: { value: 50, approximate: true }, maximum: { value: 200 } })
})

test('a row with a bar inside a cell is read as it is meant, and is a gap', () => {
  expect(create?.parameters[4]?.enum?.map(({ value }) => value)).toEqual(['a', 'b'])
  expect(page.gaps).toMatchObject([
    { kind: 'broken-table', line: 45 },
    { kind: 'unquoted-value', line: 45 },
  ])
})

test('dotted names are nested', () => {
  expect(create?.body.map(({ name, fields }) => [name?.value, fields.map((each) => each.name?.value)])).toEqual([
    ['guest', ['name', 'email']],
    ['items', ['sku', 'count']],
  ])
})

test('a request in JavaScript has its value and its error', () => {
  expect(create?.requestExamples).toMatchObject([
    { value: { guest: { name: 'Ann', email: null } }, error: { line: 58 }, lines: [57, 60] },
  ])
})

test('responses have status, label, type or what their example shows', () => {
  expect(create?.responses).toMatchObject([
    { status: { value: 201 }, label: { value: 'Created' }, type: { is: { kind: 'object' } } },
    { status: { value: 422 }, fields: [{ name: { value: 'ok' }, type: { inferred: true } }, {}] },
  ])
  expect(create?.responses[1]?.label).toBeUndefined()
})

test('permissions, filters and sorts are read from items and sentences', () => {
  expect(create?.permissions.map(({ value }) => value)).toEqual(['bookings.write'])
  expect(list?.permissions.map(({ value }) => value)).toEqual(['bookings.read', 'harbours.read'])
  expect(list?.filters.map(({ value }) => value)).toEqual(['status', 'guest'])
  expect(list?.defaultSort?.value).toBe('startsAt')
})

test('the text of the page without its marks states the same fields', () => {
  const names = ({ parameters, body, responses }: NonNullable<typeof create>) => [
    parameters.map(({ name, in: place }) => [name?.value, place]),
    body.map(({ name }) => name?.value),
    responses.length,
  ]
  expect(plain.operations.map(names)).toEqual(page.operations.map(names))
  const [inPlain, inPage] = [plain, page].map(({ operations }) =>
    operations[0]?.responses.map(({ status }) => status?.value),
  )
  expect(inPlain).toEqual(inPage)
  expect(plain.types.map(({ name }) => name)).toEqual(['Booking'])
})
