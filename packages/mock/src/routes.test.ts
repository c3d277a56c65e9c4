import { expect, test } from 'vitest'
import { router } from './runtime/stateful/routes.js'

const operation = (id: string, method: string, path: string) => ({ id, method, path, statuses: [200] })
const routeOf = router([
  operation('get', 'GET', '/books/{id}'),
  operation('new', 'GET', '/books/new'),
  operation('remove', 'DELETE', '/books/{id}'),
  operation('file', 'GET', '/books/{id}/{name}.pdf'),
])

test.each([
  ['get', '/books/7', 'get', { id: '7' }],
  ['get', '/books/a%2Fb', 'get', { id: 'a/b' }],
  ['get', '/books/new', 'new', {}],
  ['delete', '/books/new', 'remove', { id: 'new' }],
  ['get', '/books/7/plan.pdf', 'file', { id: '7', name: 'plan' }],
])('%s %s is for %s', (method, path, id, params) => {
  const route = routeOf(method, path)
  expect({ id: route?.operation.id, params: route?.params }).toEqual({ id, params })
})

test.each(['/books', '/books/', '/books/7/', '/books/7/plan.txt', '/xbooks/7'])('%s is for none', (path) => {
  expect(routeOf('get', path)).toBeUndefined()
})
