import { expect, test } from 'vitest'
import { CallError } from './call-error.ts'
import { items, pages, type Walk } from './pages.ts'

interface Params {
  readonly page?: number
}
interface Page {
  readonly things: readonly number[]
}

const facts = {
  vendor: 'Things',
  operation: 'listThings',
  docs: 'https://x',
  attempts: 1,
  elapsed: 1,
  response: new Response(),
}

const walk = (
  all: readonly (readonly number[] | undefined)[],
  params: Params = {},
): Walk<Params, Page> & { asked: Params[] } => {
  const asked: Params[] = []
  return {
    asked,
    params,
    options: undefined,
    call: async (at) => {
      asked.push(at)
      const things = all[(at.page ?? 1) - 1]
      return things
        ? { ...facts, ok: true, status: 200, data: { things } }
        : { ...facts, ok: false, kind: 'status', status: 500, error: undefined }
    },
    items: (page) => page.things,
    next: ({ params }) => ((params.page ?? 1) < all.length ? { page: (params.page ?? 1) + 1 } : undefined),
  }
}

const all = async <T>(from: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const each of from) found.push(each)
  return found
}

test('items come from all pages in order', async () => {
  expect(await all(items(pages(walk([[1, 2], [3, 4], [5]])), ({ things }) => things))).toEqual([1, 2, 3, 4, 5])
})

test('nothing is asked for before it is needed', async () => {
  const lazy = walk([[1], [2], [3]])
  const iterator = pages(lazy)
  expect(lazy.asked).toEqual([])
  await iterator.next()
  expect(lazy.asked).toHaveLength(1)
  await iterator.return()
  expect(lazy.asked).toHaveLength(1)
})

test('a walk resumes from the page that the parameters name', async () => {
  expect(await all(pages(walk([[1], [2], [3]], { page: 2 })))).toEqual([{ things: [2] }, { things: [3] }])
})

test('an empty page is the last', async () => {
  expect(await all(pages(walk([[1], [], [3]])))).toEqual([{ things: [1] }, { things: [] }])
})

test('a page that comes again ends the walk with an error', async () => {
  const found: Page[] = []
  const looping = (async () => {
    for await (const page of pages(
      walk([
        [1, 2],
        [3, 4],
        [1, 2],
        [5, 6],
      ]),
    ))
      found.push(page)
  })()
  await expect(looping).rejects.toThrow(/an earlier page came again/)
  expect(found).toHaveLength(2)
})

test('a failed call ends the walk with its error, after the pages before it', async () => {
  const iterator = pages(walk([[1], undefined]))
  expect((await iterator.next()).value).toEqual({ things: [1] })
  await expect(iterator.next()).rejects.toMatchObject({ name: 'CallError', kind: 'status', status: 500 })
})

test('a page without a list of items is an error', async () => {
  const broken = { ...walk([[1]]), items: () => undefined }
  await expect(all(pages(broken))).rejects.toThrow(CallError)
  await expect(all(pages(broken))).rejects.toThrow(/no list of items/)
})
