import { expect, test } from 'vitest'
import { paginator } from './runtime/stateful/laravel-paginator.js'

const at = (page: number, { last = 20, size = 2 } = {}) =>
  paginator(
    { page, size, total: last * size, count: page <= last ? size : 0, path: '/p', urlOf: (to) => `/p?page=${to}` },
    [],
  )
const labels = (page: number, last: number) => at(page, { last }).meta.links.map(({ label }) => label)

test.each<[page: number, last: number, pages: string]>([
  [1, 1, '1'],
  [5, 13, '1 2 3 4 5 6 7 8 9 10 11 12 13'],
  [1, 14, '1 2 3 4 5 6 7 8 9 10 ... 13 14'],
  [7, 20, '1 2 3 4 5 6 7 8 9 10 ... 19 20'],
  [8, 20, '1 2 ... 5 6 7 8 9 10 11 ... 19 20'],
  [13, 20, '1 2 ... 10 11 12 13 14 15 16 ... 19 20'],
  [14, 20, '1 2 ... 11 12 13 14 15 16 17 18 19 20'],
  [20, 20, '1 2 ... 11 12 13 14 15 16 17 18 19 20'],
])('the buttons of page %s of %s', (page, last, pages) => {
  expect(labels(page, last)).toEqual(['&laquo; Previous', ...pages.split(' '), 'Next &raquo;'])
})

test('a page in the middle has both neighbours and its place', () => {
  const { links, meta } = at(3)
  expect(links).toEqual({ first: '/p?page=1', last: '/p?page=20', prev: '/p?page=2', next: '/p?page=4' })
  expect(meta).toMatchObject({ current_page: 3, from: 5, to: 6, last_page: 20, per_page: 2, total: 40, path: '/p' })
  expect(meta.links.filter(({ active }) => active)).toEqual([{ url: '/p?page=3', label: '3', active: true }])
})

test('the last page ends where the items do', () => {
  const { meta } = paginator({ page: 2, size: 2, total: 3, count: 1, path: '/p', urlOf: String }, [])
  expect(meta).toMatchObject({ from: 3, to: 3, last_page: 2 })
})

test('an empty list has one page without a place', () => {
  const { links, meta } = at(1, { last: 0 })
  expect(links).toEqual({ first: '/p?page=1', last: '/p?page=1', prev: null, next: null })
  expect(meta).toMatchObject({ current_page: 1, from: null, to: null, last_page: 1, total: 0 })
  expect(meta.links).toHaveLength(3)
})

test('buttons have the words and the keys of the recorded ones', () => {
  const recorded = [{ label: 'Back', page: null }, { label: '1' }, { label: 'On' }]
  const { meta } = paginator({ page: 1, size: 2, total: 3, count: 2, path: '/p', urlOf: String }, recorded)
  expect(meta.links).toEqual([
    { url: null, label: 'Back', page: null, active: false },
    { url: '1', label: '1', page: 1, active: true },
    { url: '2', label: '2', page: 2, active: false },
    { url: '2', label: 'On', page: 2, active: false },
  ])
})
