import { expect, test } from 'vitest'
import { withServer } from './testing/with-server.ts'

interface Page {
  readonly items: readonly { readonly id: number }[]
  readonly total: number
  readonly next: string | null
}

const read = async (command: string, count: number): Promise<readonly Page[]> => {
  const server = await withServer()
  const pages: Page[] = []
  for (let page = 1; page <= count; page++) {
    pages.push((await (await fetch(`${server.url}/~${command}/list?page=${page}`)).json()) as Page)
  }
  return pages
}

test.each([
  ['page', [[1, 2], [3, 4], [5, 6], []]],
  [
    'page-same',
    [
      [1, 2],
      [1, 2],
      [1, 2],
      [1, 2],
    ],
  ],
  ['page-empty-middle', [[1, 2], [], [3, 4], [5, 6]]],
  ['page-items-repeated', [[1, 2], [2, 3, 4], [4, 5, 6], [6]]],
  ['page-short', [[2], [4], [6], []]],
  [
    'page-round',
    [
      [1, 2],
      [3, 4],
      [5, 6],
      [1, 2],
    ],
  ],
  ['page-total/small', [[1, 2], [3, 4], [5, 6], []]],
])('%s gives these items, page by page', async (command, want) => {
  const pages = await read(command, 4)
  expect(pages.map(({ items }) => items.map(({ id }) => id))).toEqual(want)
})

test('pages that go round always have a next one', async () => {
  expect((await read('page-round', 4)).map(({ next }) => typeof next)).toEqual(Array(4).fill('string'))
})

test('pages of a list without a total keep having none', async () => {
  const server = await withServer({
    pages: { bodies: [[1], [2]], indexOf: ({ body }) => JSON.parse(body).skip, items: '' },
  })
  const post = async (command: string, skip: number): Promise<unknown> =>
    (await fetch(`${server.url}/~${command}/search`, { method: 'POST', body: JSON.stringify({ skip }) })).json()
  expect(await post('page-total/large', 1)).toEqual([2])
  expect(await post('page-items-repeated', 1)).toEqual([1, 2])
  expect(await post('page', 2)).toEqual([])
})
