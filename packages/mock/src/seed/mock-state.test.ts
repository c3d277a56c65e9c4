import { books, firstBook as first, onlyBooks, bookOperations as operations } from '@sendspec/testing'
import { describe, expect, test } from 'vitest'
import { vendors } from '../testing/vendors.ts'
import { mockState } from './mock-state.ts'
import { stateText } from './state-text.ts'

const kept = (changes = {}) => mockState(onlyBooks(changes)).collections.books ?? []

describe('the items that a stateful mock starts with', () => {
  test('are the recorded ones as they are, and then made ones', () => {
    const [recorded, ...made] = kept()
    expect(recorded).toEqual(first)
    expect(made).toHaveLength(10)
    expect(made[0]).toEqual({ ...made[0], genre: 'atlas', shelf: 7, authors: ['Ada', 'Alan'] })
    expect(new Set(kept().map(({ id }) => id)).size).toBe(11)
  })

  test('come one after the other, in the notation of the recorded times', () => {
    expect(
      kept()
        .slice(1, 4)
        .map(({ added }) => added),
    ).toEqual(['2026-01-01T10:00:00+02:00', '2026-01-01T11:00:00+02:00', '2026-01-01T12:00:00+02:00'])
  })

  test('leave out a key that a row has as undefined, and have the key that a row gives them', () => {
    const id = '00000000-0000-8000-8000-000000000001'
    const rows = [...books.rows, [{ id }, ...Array.from({ length: 9 }, () => ({ id: undefined }))]]
    expect(kept({ books: { rows } })[1]).toMatchObject({ id })
  })
})

const collectionOf = (id: keyof typeof operations, change: object) => ({
  operations: {
    [id]: {
      ...operations[id],
      metadata: {
        ...operations[id].metadata,
        collection: { ...operations[id].metadata.collection, ...change },
      },
    },
  },
})
const where = (condition: object) => collectionOf('pageBooks', { where: [condition] })
const withoutAnswer = ({ 404: _, ...responses }: object & { 404?: unknown }) => responses

test.each<[string, object, string]>([
  [
    'an unknown collection',
    collectionOf('getBook', { of: 'films' }),
    'every-kind getBook collection: there is no collection films',
  ],
  [
    'a parameter that the query lacks',
    where({ in: 'query', pointer: '/colour', item: ['/genre'] }),
    'every-kind pageBooks query /colour',
  ],
  [
    'a part that the request lacks',
    where({ in: 'body', pointer: '/colour', item: ['/genre'] }),
    'every-kind pageBooks body /colour',
  ],
  [
    'a value that the item lacks',
    where({ in: 'query', pointer: '/page', item: ['/colour'] }),
    'every-kind pageBooks collection /colour',
  ],
  [
    'a sort without an order',
    collectionOf('pageBooks', { sort: { in: 'query', pointer: '/sort', orders: { lent: { by: '/lent' } } } }),
    'every-kind pageBooks query /sort: the value -lent has no order',
  ],
  [
    'a repeated value that the response lacks',
    collectionOf('pageBooks', { repeats: [{ in: 'query', pointer: '/page', at: '/number' }] }),
    'every-kind pageBooks 200 /number',
  ],
  [
    'a repeated value of another type',
    collectionOf('pageBooks', { repeats: [{ in: 'query', pointer: '/sort', at: '/page', otherwise: 'no' }] }),
    'every-kind pageBooks 200 /page: a stateful mock would answer 200',
  ],
  [
    'an answer that the contract lacks',
    {
      operations: {
        removeBook: {
          ...operations.removeBook,
          responses: withoutAnswer(operations.removeBook.responses),
          metadata: {
            ...operations.removeBook.metadata,
            responses: withoutAnswer(operations.removeBook.metadata.responses),
          },
        },
      },
    },
    'every-kind removeBook 404',
  ],
  ['an unknown component', collectionOf('shelfBooks', { as: 'Film' }), 'no response has a component Film'],
  [
    'an item that is no component',
    { books: { item: 'Film' } },
    'every-kind collections books: no response has a component Film',
  ],
  ['a key that the item lacks', { books: { key: '/isbn' } }, 'every-kind collections books: Book has no /isbn'],
  [
    'no recorded item',
    { bodies: { pageBooks: { books: [], page: 0, size: 3, total: 0 }, getBook: undefined } },
    'no payload',
  ],
  [
    'a row that breaks the schema',
    { books: { rows: [[{ shelf: 'x' }]] } },
    'every-kind collections books item 1 /shelf',
  ],
  ['a value that no item has', { books: { rows: [] } }, 'every-kind collections books: /genre is never "atlas"'],
  ['a key twice', { books: { rows: [[{ id: first.id }]] } }, `"${first.id}" is the key of two items`],
  [
    'no size of a page',
    { bodies: { pageBooks: { books: [first], page: 0, size: 0, total: 1 } } },
    'every-kind pageBooks /size: no payload says how large a page is',
  ],
  ['no recorded response', { bodies: { allBooks: undefined } }, 'every-kind allBooks'],
])('%s is refused with its place', (_, changes, words) => {
  const make = () => mockState(onlyBooks(changes))
  expect(make).toThrow(words)
  expect(make).toThrow('next: ')
})

describe.each(vendors)('the items of $id', (vendor) => {
  const file = mockState(vendor)

  test('are the same each time', () => {
    expect(stateText(mockState(vendor))).toBe(stateText(file))
    expect(JSON.parse(stateText(file))).toEqual(JSON.parse(JSON.stringify(file)))
  })

  test('fill more than three pages, or are few because a page is large', () => {
    for (const { use } of file.operations) {
      if (use?.action !== 'list') continue
      const { pages } = use
      const value =
        pages.kind === 'page' || pages.kind === 'links' ? pages.size : pages.kind === 'offset' ? pages.limit : 1
      const size = Number(typeof value === 'number' ? value : value.otherwise)
      const [item] = file.collections[use.collection] ?? []
      const count = file.collections[use.collection]?.filter((each) =>
        use.where.every(
          ({ unknown, item: [at = ''] }) => unknown === undefined || each[at.slice(1)] === item?.[at.slice(1)],
        ),
      ).length
      if (size <= 100) expect(count).toBeGreaterThan(3 * size)
    }
  })

  test('were made before anything happened to them', () => {
    for (const item of Object.values(file.collections).flat()) {
      const created = Object.entries(item).find(([key]) => /^created/i.test(key))?.[1]
      const times = [...JSON.stringify(item).matchAll(/"(\d{4}-\d{2}-\d{2}T[^"]+)"/g)].map(([, time]) =>
        Date.parse(String(time)),
      )
      if (created) expect(Math.min(...times)).toBe(Date.parse(String(created)))
    }
  })
})
