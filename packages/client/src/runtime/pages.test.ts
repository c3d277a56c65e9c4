import { getEventListeners } from 'node:events'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
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
  earlier: [],
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

test('pages of the same length are others if one of their ends is', async () => {
  const pagesOf = [
    [1, 2, 3],
    [1, 2, 4],
    [5, 2, 4],
  ]
  expect(await all(pages(walk(pagesOf)))).toEqual(pagesOf.map((things) => ({ things })))
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
  await expect(all(pages(broken))).rejects.toMatchObject({ result: { ok: false, body: { things: [1] } } })
})

test('a page that failed is asked for by the parameters of its error: no item is lost or repeated', async () => {
  for (const prefetch of [false, true]) {
    const broken = { ...walk([[1, 2], [3, 4], undefined]), options: { prefetch } }
    const found: number[] = []
    const error: unknown = await (async () => {
      for await (const item of items(pages(broken), ({ things }) => things)) found.push(item)
    })().catch((reason: unknown) => reason)
    if (!(error instanceof CallError)) throw new Error('expected a CallError')
    const corrected = walk([[1, 2], [3, 4], [5, 6], [7]], error.params as Params)
    found.push(...(await all(items(pages(corrected), ({ things }) => things))))
    expect(found).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(inspect(error)).not.toContain('params')
  }
})

describe('prefetch', () => {
  test('asks for the next page while one is worked on, and for no other', async () => {
    const eager = { ...walk([[1], [2], [3], [4]]), options: { prefetch: true } }
    const iterator = pages(eager)
    expect(eager.asked).toEqual([])
    await iterator.next()
    expect(eager.asked).toEqual([{}, { page: 2 }])
    await iterator.next()
    expect(eager.asked).toEqual([{}, { page: 2 }, { page: 3 }])
  })

  test('gives the same pages', async () => {
    const eager = { ...walk([[1, 2], [3, 4], [5]]), options: { prefetch: true } }
    expect(await all(items(pages(eager), ({ things }) => things))).toEqual([1, 2, 3, 4, 5])
    expect(eager.asked).toHaveLength(3)
  })

  test('ends the call that nobody waits for any more, and leaves no listener', async () => {
    const { signal } = new AbortController()
    const signals: (AbortSignal | undefined)[] = []
    const lazy = walk([[1], [2], [3]])
    const eager: Walk<Params, Page> = {
      ...lazy,
      options: { prefetch: true, signal },
      call: (params, options) => {
        signals.push(options.signal)
        return signals.length > 1
          ? Promise.reject(new Error('a mistake in the parameters'))
          : lazy.call(params, options)
      },
    }
    const iterator = pages(eager)
    await iterator.next()
    await iterator.return()
    expect(signals.map((each) => each?.aborted)).toEqual([true, true])
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

test("the caller's signal ends the calls of a walk, also if it was aborted before", async () => {
  const controller = new AbortController()
  const seen: unknown[] = []
  const lazy = walk([[1], [2]])
  const signalled: Walk<Params, Page> = {
    ...lazy,
    options: { signal: controller.signal },
    call: (params, options) => {
      seen.push(options.signal?.aborted && options.signal.reason)
      return lazy.call(params, options)
    },
  }
  const iterator = pages(signalled)
  await iterator.next()
  controller.abort('enough')
  await iterator.next()
  await pages(signalled).next()
  expect(seen).toEqual([false, 'enough', 'enough'])
})

describe('a server that ignores which page it is asked for', () => {
  interface Item {
    readonly uuid: string
    readonly opens: number
  }
  const page = (ids: readonly string[], opens: number): { things: Item[] } => ({
    things: ids.map((uuid, index) => ({ uuid, opens: opens + index })),
  })
  const ids = Array.from({ length: 15 }, (_, index) => `u-${index}`)
  const endless = (answerTo: (page: number) => { things: Item[] }): Walk<Params, { things: Item[] }> => ({
    params: {},
    options: undefined,
    call: async ({ page = 1 }) => ({ ...facts, ok: true, status: 200, data: answerTo(page) }),
    items: ({ things }) => things,
    next: ({ params: { page = 1 } }) => (page < 300 ? { page: page + 1 } : undefined),
  })

  test.for([
    ['and counts on', (count: number) => page(ids, count)],
    ['and counts on in another order', (count: number) => page(count % 2 ? ids : ids.toReversed(), count)],
  ] as const)('%s is noticed at its second page', async ([, answerTo]) => {
    let asked = 0
    const walked = endless((number) => {
      asked++
      return answerTo(number)
    })
    await expect(all(pages(walked))).rejects.toThrow('an earlier page came again')
    expect(asked).toBe(2)
  })

  test('is not one whose items move to a later page', async () => {
    const moving = endless((number) => page([`u-${number - 1}`, `u-${number}`], 0))
    const found = await all(items(pages(moving), ({ things }) => things))
    expect(found).toHaveLength(600)
    const once = await all(items(pages(moving), ({ things }) => things, { dropRepeats: true }))
    expect(once.map(({ uuid }) => uuid)).toEqual(Array.from({ length: 301 }, (_, index) => `u-${index}`))
  })

  test('is not one whose pages differ only in the middle', async () => {
    const similar = endless((number) => page(['first', `u-${number}`, 'last'], 0))
    expect(await all(pages(similar))).toHaveLength(300)
  })

  test('is not one whose items all have the same id', async () => {
    const copies = endless((number) => page(['u', 'u'], number))
    expect(await all(pages(copies))).toHaveLength(300)
  })

  test('items without an id are all returned', async () => {
    const found = await all(items(pages(walk([[1, 1], [1]])), ({ things }) => things, { dropRepeats: true }))
    expect(found).toEqual([1, 1, 1])
  })
})

test('a walk refuses what is no signal as a call does', async () => {
  const seen: unknown[] = []
  const lazy = walk([[1]])
  const controller = new AbortController() as unknown as AbortSignal
  const wrong: Walk<Params, Page> = {
    ...lazy,
    options: { signal: controller },
    call: (params, options) => {
      seen.push(options.signal)
      return lazy.call(params, options)
    },
  }
  await pages(wrong).next()
  expect(seen).toEqual([controller])
})
