import { expect, test } from 'vitest'
import { createMatcher } from './sent-call.ts'

const operation = (method: 'GET' | 'POST', path: string) => ({ method, path, headers: [], answers: { 200: {} } })

const match = createMatcher({
  name: 'Shop',
  values: {},
  operations: {
    any: operation('GET', '/{name}'),
    order: operation('GET', '/orders/{id}'),
    mine: operation('GET', '/orders/mine'),
    line: operation('GET', '/orders/{id}/lines.v1/{number}'),
    search: operation('POST', '/orders/search'),
  },
})

test.for<[string, string, object | undefined]>([
  ['GET', '/orders/7', { operation: 'order', params: { id: '7' } }],
  ['GET', '/v1/eu/orders/7/', { operation: 'order', params: { id: '7' } }],
  ['GET', '/orders/mine', { operation: 'mine', params: {} }],
  ['GET', '/orders/a%2Fb%20%C3%BC/lines.v1/2', { operation: 'line', params: { id: 'a/b ü', number: '2' } }],
  ['GET', '/orders/7/linesxv1/2', { operation: 'any', params: { name: '2' } }],
  ['GET', '/anything?orders/mine', { operation: 'any', params: { name: 'anything' } }],
  ['POST', '/orders/search', { operation: 'search', params: {} }],
  ['POST', '/orders/7', undefined],
  ['GET', '/', undefined],
])('%s %s is for the operation with the most in common', ([method, path, expected]) => {
  expect(match(new Request(`https://api.example${path}`, { method }))).toEqual(expected)
})
