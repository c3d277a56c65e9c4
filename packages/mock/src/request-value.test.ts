import { expect, it } from 'vitest'
import { requestValue } from './runtime/stateful/request-value.js'

const call = {
  params: { 'a/b': 'in the path' },
  query: { 'a/b': 'in the query', 'a/b[c~d]': 'nested' },
  body: { 'a/b': { 'c~d': 'in the body' } },
  address: '',
}

it.each([
  { in: 'path', pointer: '/a~1b', want: 'in the path' },
  { in: 'query', pointer: '/a~1b', want: 'in the query' },
  { in: 'query', pointer: '/a~1b/c~0d', want: 'nested' },
  { in: 'body', pointer: '/a~1b/c~0d', want: 'in the body' },
] as const)('reads $pointer in the $in', ({ want, ...value }) => {
  expect(requestValue({ ...value, as: 'text' }, call)).toBe(want)
})
