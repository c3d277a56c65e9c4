import { onlyOrders } from '@sendspec/testing'
import { expect, test } from 'vitest'
import { harOf } from './har.ts'

const { entries } = harOf(onlyOrders(), onlyOrders().payloads, 'https://recorded.example.com').log

test('each recorded body of a response is the answer to one call', () => {
  expect(entries.map(({ request, response }) => [request.method, response.status])).toEqual([
    ['GET', 200],
    ['GET', 404],
  ])
  expect(JSON.parse(entries[1]?.response.content.text ?? '')).toEqual({ message: 'No such order.' })
})

test('a call has the values that its path needs, and a token', () => {
  expect(entries[0]?.request.url).toMatch(/^https:\/\/recorded\.example\.com\/orders\/[0-9a-f-]{36}$/)
  expect(entries[0]?.request.headers).toContainEqual({ name: 'authorization', value: 'Bearer any' })
})

test('a recorded request is what is sent', () => {
  const [search] = onlyOrders().payloads.filter(({ operation }) => operation === 'searchOrders')
  if (!search) throw new Error('nothing searches')
  const answered = [search, { ...search, part: '200', body: [] }]
  const [entry] = harOf(onlyOrders(), answered, 'https://recorded.example.com').log.entries
  expect(entry?.request.postData).toEqual({ mimeType: 'application/json', text: '{"size":"small","limit":2}' })
})
