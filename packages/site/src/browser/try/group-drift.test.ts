import { expect, test } from 'vitest'
import { groupDrift } from './group-drift.ts'

const one = (index: number) => ({ pointer: `/data/${index}/uuid`, expected: 'uuid', received: 'number' })

test('the same fault in each item of a list is one group, also of very many', () => {
  const drift = [
    ...Array.from({ length: 260_000 }, (_, index) => one(index)),
    { pointer: '', expected: 'object', received: 'null', finding: 'shop-root' },
  ]
  expect(groupDrift(drift)).toEqual([
    { place: 'data[].uuid', expected: 'uuid', received: 'number', count: 260_000, first: '/data/0/uuid' },
    { place: 'the whole body', expected: 'object', received: 'null', finding: 'shop-root', count: 1, first: '' },
  ])
})

test('what another finding explains is another group', () => {
  expect(groupDrift([one(1), { ...one(2), finding: 'shop-uuid' }])).toHaveLength(2)
})
