import { toOpenApi } from '@sendspec/openapi'
import { firstBook as first, onlyBooks } from '@sendspec/testing'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { control } from './runtime/control/control.js'
import { mockState } from './seed/mock-state.ts'
import { startMock } from './start-mock.ts'

const vendor = onlyBooks()
const document = toOpenApi(vendor, 'observed')
const state = mockState(vendor)
const books = state.collections.books as readonly (typeof first)[]
const mock = await startMock({ document, state, port: 0, errors: true })
afterAll(() => mock.close())
beforeEach(() => mock.reset())

const call = async (
  path: string,
  { method = 'GET', body, headers }: { method?: string; body?: unknown; headers?: object } = {},
) => {
  const response = await fetch(`${mock.url}${path}`, {
    method,
    headers: {
      authorization: 'Bearer any',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text && JSON.parse(text) }
}
const scan = async (body: object) => (await call('/books/scan', { method: 'POST', body })).body

describe('a list', () => {
  test('is cut into pages, counted from what the notes say', async () => {
    expect((await call('/books')).body).toEqual({ books: books.slice(0, 3), page: 0, size: 3, total: 11 })
    expect((await call('/books?page=2&size=4')).body).toEqual({ books: books.slice(8), page: 2, size: 4, total: 11 })
    expect((await call('/books?page=9')).body).toEqual({ books: [], page: 9, size: 3, total: 11 })
  })

  test('holds what matches, and counts it', async () => {
    const { body } = await call('/books?filter[genre]=atlas&size=50')
    expect(body.books).toEqual(books.filter(({ genre }) => genre === 'atlas'))
    expect(body.total).toBe(body.books.length)
  })

  test('is sorted by the moment and not by its text; what has none comes first, and last in the other direction', async () => {
    const lent = async (sort: string) =>
      (await call(`/books?sort=${sort}&size=50`)).body.books.map(({ lent }: typeof first) => lent && Date.parse(lent))
    const up = await lent('lent')
    expect(up.filter((time: unknown) => time === null).length).toBeGreaterThan(1)
    expect(up).toEqual([...up].sort((a, b) => (a ?? 0) - (b ?? 0)))
    const down = await lent('-lent')
    expect(down).toEqual([...down].sort((a, b) => (b ?? 0) - (a ?? 0)))
  })

  test('links to its other pages as the paginator does, at the top of the response where the contract has them there', async () => {
    const onShelf = books.filter(({ shelf }) => shelf === 7)
    const { body } = await call('/shelves/7/books?page=2&extra=a%20b')
    const at = (page: number) => `${mock.url}/shelves/7/books?extra=a%20b&page=${page}`
    const data = onShelf.slice(2, 4).map((book) => ({ ...book, authors: book.authors.length }))
    expect(body).toEqual({
      data,
      next_page_url: at(3),
      prev_page_url: at(1),
      current_page: 2,
      per_page: 2,
      total: onShelf.length,
    })
    expect((await fetch(body.next_page_url, { headers: { authorization: 'Bearer any' } })).status).toBe(200)
    const last = Math.ceil(onShelf.length / 2)
    expect((await call(`/shelves/7/books?page=${last}`)).body.next_page_url).toBeNull()
  })

  test('of something that never was is what the notes say, and of something whose items are gone it is empty', async () => {
    expect(await call('/shelves/9/books')).toEqual({ status: 404, body: expect.anything() })
    for (const { id, shelf } of books) if (shelf === 8) await call(`/books/${id}`, { method: 'DELETE' })
    expect(await call('/shelves/8/books')).toMatchObject({ status: 200, body: { data: [], total: 0 } })
  })

  test('is found by a body: from a moment, up to one, and by any of several values', async () => {
    const since = '2026-01-01T10:00:00Z'
    const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
    const later = books.filter(({ added }) => Date.parse(added) >= Date.parse(since))
    expect(later.length).toBeLessThan(books.length)
    expect(ids((await scan({ since, limit: 50 })).found)).toEqual(ids(later))
    const early = { until: '2026-01-01T09:00:00.000Z', limit: 50 }
    expect((await scan(early)).all).toBe(
      books.filter(({ added }) => Date.parse(added) <= Date.parse(early.until)).length,
    )
    expect((await scan({ shelves: [7, 8] })).all).toBe(11)
    expect((await scan({ shelves: [8] })).all).toBe(books.filter(({ shelf }) => shelf === 8).length)
    expect(await scan({ shelves: [] })).toEqual({ found: [], all: 0 })
  })

  test('gives the usual number when none is asked for, and none when none are', async () => {
    expect(await scan({})).toEqual({ found: books.slice(0, 4), all: 11 })
    expect(await scan({ skip: 9 })).toEqual({ found: books.slice(9), all: 11 })
    expect(await scan({ limit: 0 })).toEqual({ found: [], all: 11 })
  })

  test('without pages is whole', async () => {
    expect((await call('/all')).body).toEqual(books)
  })
})

describe('an item', () => {
  test('has the shape that the parameter asks for', async () => {
    expect((await call(`/books/${first.id}`)).body).toEqual({ book: first })
    expect((await call(`/books/${first.id}?authors=number`)).body).toEqual({ book: { ...first, authors: 2 } })
  })

  test('is found by its id, in capitals too, and by no other', async () => {
    expect((await call(`/books/${first.id.toUpperCase()}`)).status).toBe(200)
    expect((await call(`/books/${first.id.replace('e', 'f')}`)).status).toBe(404)
  })

  test('that is removed is gone from everywhere until the reset', async () => {
    expect((await call(`/books/${first.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await call(`/books/${first.id}`)).status).toBe(404)
    expect((await call(`/books/${first.id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await call('/books')).body).toMatchObject({ books: books.slice(1, 4), total: 10 })
    expect((await scan({})).all).toBe(10)
    mock.reset()
    expect((await call('/books')).body.total).toBe(11)
  })

  test('is removed once, however many ask at the same time, and the lists meanwhile are right', async () => {
    const results = await Promise.all(
      books.flatMap(({ id }) => [
        call(`/books/${id}`, { method: 'DELETE' }),
        call(`/books/${id}`, { method: 'DELETE' }),
        call('/books?size=50'),
        call(`/books/${id}`),
      ]),
    )
    expect(results.filter(({ status }) => status === 204)).toHaveLength(books.length)
    expect(results.filter(({ status }) => ![200, 204, 404].includes(status))).toEqual([])
    for (const { body } of results) if (body?.books) expect(body.books).toHaveLength(body.total)
    expect((await call('/all')).body).toEqual([])
  })
})

describe("Prism's own answers stay", () => {
  test.each<[string, number, string, object]>([
    ['without a token', 401, '/books', { headers: { authorization: '' } }],
    ['for a parameter of another type', 422, '/books?page=x', {}],
    ['for an invalid id', 422, '/books/x', {}],
    ['for an unknown path', 404, '/films', {}],
    ['for a status that is preferred', 404, `/books/${first.id}`, { headers: { prefer: 'code=404' } }],
  ])('%s', async (_, status, path, options) => {
    expect((await call(path, options)).status).toBe(status)
  })

  test('for an example that is preferred', async () => {
    expect((await call('/all', { headers: { prefer: 'example=recorded' } })).body).toEqual([])
  })

  test('and a removal with a preferred status removes nothing', async () => {
    await call(`/books/${first.id}`, { method: 'DELETE', headers: { prefer: 'code=204' } })
    expect((await call(`/books/${first.id}`)).status).toBe(200)
  })
})

describe('a sequence', () => {
  const statuses = async (count: number, path = '/books') => {
    const found: number[] = []
    for (let n = 0; n < count; n++) found.push((await call(path)).status)
    return found
  }

  test('gives the coming calls these statuses, and then none', async () => {
    mock.next('getBook', [404, 200, 404])
    expect(await statuses(4, `/books/${first.id}`)).toEqual([404, 200, 404, 200])
  })

  test('is not used up by calls that are refused, and removes nothing', async () => {
    mock.next('removeBook', [404])
    await call(`/books/x`, { method: 'DELETE' })
    expect((await call(`/books/${first.id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await call(`/books/${first.id}`, { method: 'DELETE' })).status).toBe(204)
  })

  test('is not used up by a call that gets a documented error either', async () => {
    mock.next('getBook', [404])
    expect((await call(`/books/${first.id}`, { headers: { authorization: '' } })).status).toBe(401)
    expect(await statuses(2, `/books/${first.id}`)).toEqual([404, 200])
  })

  test('gives what the state has where it has success', async () => {
    mock.next('getBook', [200])
    expect((await call(`/books/${books[3]?.id}`)).body).toEqual({ book: books[3] })
  })

  test('ends with an empty one, and with the reset', async () => {
    for (const end of [() => mock.next('getBook', []), () => mock.reset()]) {
      mock.next('getBook', [404])
      end()
      expect(await statuses(1, `/books/${first.id}`)).toEqual([200])
    }
  })

  test('of an unknown operation or status is refused', () => {
    expect(() => mock.next('getFilm', [200])).toThrow('there is no operation "getFilm"\n  next: name one of pageBooks')
    expect(() => mock.next('getBook', [201])).toThrow('it has no status 201\n  next: use a list of 200, 401, 404')
  })
})

describe('over HTTP', () => {
  const steer = (order: string, body: unknown = {}) => call(`/_sendspec/${order}`, { method: 'POST', body })

  test('everything is reset', async () => {
    await call(`/books/${first.id}`, { method: 'DELETE' })
    expect(await steer('reset')).toEqual({ status: 204, body: '' })
    expect((await call(`/books/${first.id}`)).status).toBe(200)
  })

  test('a sequence is set', async () => {
    expect((await steer('next', { operation: 'getBook', codes: [404] })).status).toBe(204)
    expect((await call(`/books/${first.id}`)).status).toBe(404)
    expect((await call(`/books/${first.id}`)).status).toBe(200)
  })

  test.each<[number, string, object, string]>([
    [422, '/_sendspec/next', { method: 'POST', body: { operation: 'x', codes: [] } }, 'name one of pageBooks'],
    [422, '/_sendspec/next', { method: 'POST', body: { operation: 'getBook', codes: 404 } }, 'not a list'],
    [422, '/_sendspec/next', { method: 'POST', body: 'x' }, 'the body is not a JSON object'],
    [415, '/_sendspec/reset', { method: 'POST' }, 'Content-Type: application/json'],
    [404, '/_sendspec/back', { method: 'POST' }, '/_sendspec/reset'],
    [405, '/_sendspec/reset', {}, 'POST'],
  ])('%s: %s with %o', async (status, path, options, words) => {
    const answer = await call(path, options)
    expect(answer.status).toBe(status)
    expect(answer.body.title).toContain(words)
  })

  test.each([
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['::1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.0.2.1', false],
    ['127.0.0.1.example', false],
  ])('a mock at %s is controlled by requests: %s', (host, open) => {
    const controls = { reset: () => {}, next: () => {} }
    const headers = { host: '127.0.0.1:4010', 'content-type': 'application/json' }
    const call = { method: 'POST', path: '/_sendspec/reset', query: {}, headers, body: null }
    expect(control(call, { controls, host }).status).toBe(open ? 204 : 403)
  })
})

test('with `dynamic` items still come from the set', async () => {
  const dynamic = await startMock({ document, state, port: 0, dynamic: true })
  const response = await fetch(`${dynamic.url}/all`, { headers: { authorization: 'Bearer any' } })
  expect(await response.json()).toEqual(books)
  await dynamic.close()
})

test('another document starts again with its state, or without one', async () => {
  const changing = await startMock({ document, state, port: 0 })
  const all = async () =>
    (await fetch(`${changing.url}/all`, { headers: { authorization: 'Bearer any' } })).json() as Promise<unknown[]>
  const books = state.collections.books?.slice(0, 2) ?? []
  await changing.replace(document, { ...state, collections: { ...state.collections, books } })
  expect(await all()).toEqual(books)
  await changing.replace(document)
  expect(await all()).toEqual([])
  expect(() => changing.reset()).toThrow('keeps no state')
  await changing.close()
})

test('a mock without state says so when it is steered', async () => {
  const plain = await startMock({ document, port: 0 })
  expect(() => plain.reset()).toThrow('Every Kind API: the mock server keeps no state\n  next: ')
  expect((await fetch(`${plain.url}/_sendspec/reset`, { method: 'POST' })).status).toBe(404)
  await plain.close()
})
