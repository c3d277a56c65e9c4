import { expect, test } from 'vitest'
import type { SearchEntry } from './entry.ts'
import { makeFind } from './find.ts'

const entries: readonly SearchEntry[] = [
  { title: 'listParcels', kind: 'operation', vendor: 'shop', path: 'a', text: 'Lists parcels by status.' },
  { title: 'status_updates', kind: 'field', vendor: 'shop', path: 'b', text: 'Every change of a parcel.' },
  {
    title: 'The size is missing.',
    kind: 'finding',
    vendor: 'shop',
    path: 'c',
    text: 'listParcels undocumented-enum-value',
  },
]
const paths = (query: string) => makeFind(entries)(query).map(({ path }) => path)

test('a title counts for more than a text, and an operation more than what mentions it', () => {
  expect(paths('listParcels')).toEqual(['a', 'c'])
  expect(paths('status')[0]).toBe('b')
})

test('a field of just this name comes before what it holds and what is deeper', () => {
  const field = (title: string): SearchEntry => ({
    title,
    kind: 'field',
    vendor: 'shop',
    path: title,
    text: 'The status.',
  })
  const find = makeFind(
    ['parcels[].status_updates[].status', 'parcels[].status_updates', 'parcels[].status'].map(field),
  )
  expect(find('status').map(({ path }) => path)[0]).toBe('parcels[].status')
})

test('a word may be begun, or misspelt', () => {
  expect(paths('upd')).toEqual(['b'])
  expect(paths('percels')[0]).toBe('a')
})

test('findings come after what a reader more likely looks for', () => {
  const guide: SearchEntry = {
    title: 'Authenticate',
    kind: 'guide',
    vendor: 'shop',
    path: 'g',
    text: 'A token.',
    words: 'auth',
  }
  const finding: SearchEntry = {
    title: 'Authenticate',
    kind: 'finding',
    vendor: 'shop',
    path: 'f',
    text: 'Authenticate.',
  }
  const find = makeFind([finding, guide])
  expect(find('how do I authenticate').map(({ path }) => path)).toEqual(['g', 'f'])
})

test('all words are wanted where something has all of them, else any', () => {
  expect(paths('size listParcels')).toEqual(['c'])
  expect(paths('size zebra')).toEqual(['c'])
})

test('nothing is found for nothing', () => {
  expect(paths('')).toEqual([])
})
