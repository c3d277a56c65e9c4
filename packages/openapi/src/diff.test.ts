import type { JsonObject } from '@sendspec/contract'
import { describe, expect, test } from 'vitest'
import { diff, type OverlayChange } from './diff.ts'
import { jsonPath } from './json-path.ts'

const table: readonly { given: string; before: JsonObject; after: JsonObject; want: readonly OverlayChange[] }[] = [
  { given: 'the same', before: { a: [{ b: null }] }, after: { a: [{ b: null }] }, want: [] },
  { given: 'another order of keys', before: { a: 1, b: 2 }, after: { b: 2, a: 1 }, want: [] },
  { given: 'a new key', before: {}, after: { a: 1 }, want: [{ path: [], remove: [], set: { a: 1 } }] },
  { given: 'a key that is gone', before: { a: 1 }, after: {}, want: [{ path: [], remove: ['a'], set: {} }] },
  {
    given: 'another value',
    before: { a: 1 },
    after: { a: null },
    want: [{ path: [], remove: ['a'], set: { a: null } }],
  },
  {
    given: 'another value further down',
    before: { a: { b: { c: 1, d: 1 } } },
    after: { a: { b: { c: 2, d: 1 } } },
    want: [{ path: ['a', 'b'], remove: ['c'], set: { c: 2 } }],
  },
  {
    given: 'a longer list',
    before: { a: [1] },
    after: { a: [1, 2] },
    want: [{ path: [], remove: [], set: { a: [2] } }],
  },
  {
    given: 'a shorter list',
    before: { a: [1, 2] },
    after: { a: [1] },
    want: [{ path: [], remove: ['a'], set: { a: [1] } }],
  },
  {
    given: 'a list in another order',
    before: { a: [1, 2] },
    after: { a: [2, 1] },
    want: [{ path: [], remove: ['a'], set: { a: [2, 1] } }],
  },
  {
    given: 'a changed item, and one more',
    before: { a: [{ name: 'x', b: 1 }] },
    after: { a: [{ name: 'x', b: 2 }, { name: 'y' }] },
    want: [
      { path: [], remove: [], set: { a: [{ name: 'y' }] } },
      { path: ['a', 0], remove: ['b'], set: { b: 2 } },
    ],
  },
  {
    given: 'another item in its place',
    before: { a: [{ url: 'x', b: 1 }] },
    after: { a: [{ url: 'y', b: 1 }] },
    want: [{ path: [], remove: ['a'], set: { a: [{ url: 'y', b: 1 }] } }],
  },
]

describe('the difference', () => {
  test.each(table)('to $given', ({ before, after, want }) => {
    expect(diff(before, after)).toEqual(want)
  })
})

test('a path quotes the keys that need it', () => {
  const path = ['paths', '/a/{b}', 'x-y', 3, '$ref', "it's", 'back\\slash', 'filter[name]']
  expect(jsonPath(path)).toBe(String.raw`$.paths['/a/{b}']['x-y'][3]['$ref']['it\'s']['back\\slash']['filter[name]']`)
})
