import type { OperationFacts, PageFacts } from '@sendspec/facts'
import { pageFacts } from '@sendspec/testing'
import { expect, it } from 'vitest'
import { nameOperations, pairOperations } from './pair-operations.ts'

const [template] = pageFacts().operations as readonly [OperationFacts, ...OperationFacts[]]
const mark = { line: 1, column: 1 }

const operation = (call: string, summary?: string): OperationFacts => {
  const { summary: _, ...rest } = template
  const [method = '', path = ''] = call.split(' ')
  return {
    ...rest,
    method: { value: method, ...mark },
    path: { value: path, ...mark },
    ...(summary !== undefined && { summary: { value: summary, ...mark } }),
  }
}
const page = (...operations: readonly OperationFacts[]): PageFacts => pageFacts({ operations })

it('an operation is paired by its path, then by its summary, and only once', () => {
  const before = page(operation('GET /a'), operation('POST /a'), operation('GET /b', 'List'))
  const after = page(operation('GET /c', 'List'), operation('POST /a'), operation('PUT /a'))
  const pairs = [...pairOperations(before, after)].map(([one, other]) => [
    before.operations.indexOf(one),
    after.operations.indexOf(other),
  ])
  expect(pairs.sort()).toEqual([
    [0, 2],
    [1, 1],
    [2, 0],
  ])
})

it('the only operations of two pages are the same, others need something in common', () => {
  expect(pairOperations(page(operation('GET /a')), page(operation('PUT /b'))).size).toBe(1)
  const other = page(operation('GET /b'), operation('GET /c'))
  expect(pairOperations(page(operation('GET /a')), other).size).toBe(0)
})

it('an operation keeps the name of the earlier page', () => {
  const before = page(operation('GET /a', 'List'), operation('GET /a'))
  const after = page(operation('GET /b', 'List'), operation('GET /a'))
  const names = nameOperations(before, after)
  expect([...names.before.values()]).toEqual(['GET /a', 'GET /a (2)'])
  expect([...names.after.values()]).toEqual(['GET /a', 'GET /a (2)'])
})
