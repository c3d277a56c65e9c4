import { expect, test } from 'vitest'
import { nearMisses } from './runtime/requests/near-misses.js'
import { createRouter } from './runtime/requests/router.js'

const operation = (iid: string, method: string, path: string) => ({ iid, method, path, responses: [] }) as never
const operations = [
  operation('get', 'get', '/books/{id}'),
  operation('new', 'get', '/books/new'),
  operation('remove', 'delete', '/books/{id}'),
  operation('file', 'get', '/books/{id}/{name}.pdf'),
]
const router = createRouter(operations)

test.each([
  ['GET', '/books/7', 'get', { id: '7' }],
  ['GET', '/books/7/', 'get', { id: '7' }],
  ['GET', '/books/a%2Fb', 'get', { id: 'a/b' }],
  ['GET', '/books/new', 'new', {}],
  ['HEAD', '/books/new', 'new', {}],
  ['DELETE', '/books/new', 'remove', { id: 'new' }],
  ['GET', '/books/7/plan.pdf', 'file', { id: '7', name: 'plan' }],
])('%s %s is for %s', (method, path, id, params) => {
  const route = router.find(method, path)
  expect({ id: route?.operation.iid, params: route?.params }).toEqual({ id, params })
})

test.each(['/books', '/books/', '/books/7//', '/books/7/plan.txt', '/xbooks/7'])('%s is for none', (path) => {
  expect(router.find('GET', path)).toBeUndefined()
})

test.each([
  ['/books/7', ['GET', 'DELETE', 'HEAD', 'OPTIONS']],
  ['/books/7/plan.pdf', ['GET', 'HEAD', 'OPTIONS']],
  ['/nothing', []],
])('%s has the methods %s', (path, methods) => {
  expect(router.methods(path)).toEqual(methods)
})

test.each([
  ['/book/7', ['GET /books/{id}', 'DELETE /books/{id}', 'GET /books/{id}/{name}.pdf']],
  ['/books/7/plan.txt', ['GET /books/{id}/{name}.pdf']],
])('near misses of %s', (path, names) => {
  expect(nearMisses(operations, { method: 'GET', path })).toEqual(names)
})
