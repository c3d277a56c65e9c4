import { expect, test } from 'vitest'
import { readPage } from '../read-page.ts'
import { invoices } from './invoices.page.ts'

const page = readPage({ id: 'invoices.md', text: invoices })
const [list, create, remove] = page.operations

test('calls give method, path, server and how to authenticate', () => {
  expect(page.dialect).toBe('prose-samples')
  expect(page.operations.map(({ method, path }) => [method?.value, path?.value])).toEqual([
    ['GET', '/api/invoices'],
    ['POST', '/api/invoices'],
    ['DELETE', '/api/invoices/{uuid}'],
  ])
  expect(page.servers.map(({ value }) => value)).toEqual(['https://bill.example.test'])
  expect(page.auth.map(({ scheme, header }) => [scheme, header])).toEqual([
    ['ApiKey', 'X-Api-Key'],
    ['Bearer', 'Authorization'],
  ])
})

test('types are inferred from every item of an example and marked as such', () => {
  const data = list?.responses[0]?.fields[0]
  expect(data?.fields.map(({ name, type, format }) => [name?.value, type?.is, type?.inferred, format?.value])).toEqual([
    ['uuid', { kind: 'string' }, true, 'uuid'],
    ['total', { kind: 'number' }, true, undefined],
    ['paid', { kind: 'boolean' }, true, undefined],
    ['email', { kind: 'union', options: [{ kind: 'null' }, { kind: 'string' }] }, true, 'email'],
  ])
})

test('filters, sorts and the default sort come from lists and sentences', () => {
  expect(list?.filters.map(({ value }) => value)).toEqual(['state', 'customer_uuid'])
  expect(list?.sorts.map(({ value }) => value)).toEqual(['created_at', 'total'])
  expect(list?.defaultSort).toMatchObject({ value: '-created_at', line: 19 })
})

test('listed fields belong where the call has them', () => {
  expect(create?.body.map(({ name, required }) => [name?.value, required?.value])).toEqual([
    ['customer_uuid', true],
    ['lines', undefined],
    ['due_on', false],
  ])
})

test('statuses come from sentences, and belong to the body below them', () => {
  expect(create?.responses.map(({ status, failure }) => status?.value ?? failure)).toEqual([201, 422, true])
  expect(remove?.statuses.map(({ value }) => value)).toEqual([204, 404])
})

test('"a non-200 status" names no status', () => {
  const text = invoices.replace(
    'It returns an empty response with status code 204, or 404 Not Found.',
    'You get a non-HTTP/200 response code.',
  )
  expect(readPage({ id: 'invoices.md', text }).operations[2]?.statuses).toEqual([])
})
