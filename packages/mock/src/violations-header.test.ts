import { expect, test } from 'vitest'
import { startMock } from './start-mock.ts'
import { kitchen } from './testing/kitchen.ts'

const order = { type: 'object', properties: { 'price/€': { type: 'number' } } }
const wrong = { 'application/json': { schema: order, examples: { wrong: { value: { 'price/€': 'four' } } } } }
const paths = { '/orders': { get: { responses: { 200: { description: 'Orders.', content: wrong } } } } }

test('a violation of a property whose name no header can hold is told, and the mock lives on', async () => {
  const mock = await startMock({ document: { ...kitchen, paths }, port: 0 })
  try {
    for (const _ of [1, 2]) {
      const response = await fetch(`${mock.url}/orders`, { headers: { authorization: 'Bearer any' } })
      expect(await response.json()).toEqual({ 'price/€': 'four' })
      expect(JSON.parse(response.headers.get('sl-violations') ?? '[]')).toMatchObject([{ code: 'type' }])
      expect(response.headers.get('sl-violations')).toMatch(/price~1\\u20ac must be number/)
    }
  } finally {
    await mock.close()
  }
})
