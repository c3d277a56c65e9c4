// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/pages.ts

import { CallError } from './call-error.ts'
import type { CallOptions, PageOptions } from './options.ts'
import type { CallResult, CallSuccess } from './results.ts'
import { onAbort } from './within.ts'

/** How to walk through the pages of an operation. */
export interface Walk<Params, Page> {
  /** Parameters of the first page. */
  readonly params: Params
  readonly options: PageOptions | undefined
  readonly call: (params: Params, options: CallOptions) => Promise<CallResult<Page>>
  readonly items: (page: Page) => readonly unknown[] | null | undefined
  /** Parameters of the page after this one, which has `count` items; `undefined` if it is the last. */
  readonly next: (at: { params: Params; page: Page; count: number }) => Params | undefined
}

/** What an item is known by, if it has something of the kind. */
const idOf = (item: unknown): unknown => {
  const { id, uuid, _id } = Object(item)
  return id ?? uuid ?? _id
}

/**
 * What a page is known by: the ids of its items in any order, because a server that ignores which page it is asked for may
 * change everything else. Without ids that tell its items apart, it is the ends of its list: whole pages can be large.
 */
const markOf = (items: readonly unknown[]): string => {
  const ids = new Set(items.map(idOf))
  const known = ids.size > 1 && ids.size === items.length && !ids.has(undefined)
  return JSON.stringify(known ? [...ids].sort() : [items.length, items[0], items.at(-1)])
}

/** What a walk needs to know of a page; `undefined` if it has no list of items. It throws if the page can't be read. */
const readPage = <Params, Page>(walk: Walk<Params, Page>, params: Params, page: Page) => {
  const items = walk.items(page)
  if (!Array.isArray(items)) return undefined
  const count = items.length
  return { count, mark: markOf(items), next: count > 0 ? walk.next({ params, page, count }) : undefined }
}

/** The error for a page that a walk can't go on from. */
const unexpectedPage = (result: CallSuccess<unknown>, params: unknown, why: string): CallError => {
  const { data: body, ...facts } = result
  return new CallError({ ...facts, ok: false, kind: 'unexpected', body, why }, params)
}

/**
 * Every page, from the one that `params` asks for. Ends after the last or an empty page.
 * @throws CallError if a call fails, a page has no list of items, or a page comes again. Its `params` ask for that page.
 */
export async function* pages<Params, Page>(walk: Walk<Params, Page>): AsyncGenerator<Page, void, undefined> {
  const { signal, prefetch } = walk.options ?? {}
  const over = new AbortController()
  const end = (): void => over.abort(signal?.reason)
  if (signal?.aborted) end()
  // One of another type is refused by the call, which names the option.
  const usable = !signal || typeof signal.addEventListener === 'function'
  const release = signal && usable ? onAbort(signal, end) : undefined
  const ask = (params: Params | undefined) =>
    params && { params, result: walk.call(params, { ...walk.options, signal: usable ? over.signal : signal }) }
  const seen = new Set<string>()
  try {
    for (let asked = ask(walk.params); asked; ) {
      const { params } = asked
      const result: CallResult<Page> = await asked.result
      if (!result.ok) throw new CallError(result, params)
      const page = result.data
      let read: ReturnType<typeof readPage<Params, Page>>
      try {
        read = readPage(walk, params, page)
      } catch {
        throw unexpectedPage(result, params, "a walk can't read the page")
      }
      if (!read) throw unexpectedPage(result, params, 'the page has no list of items')
      const { count, mark, next } = read
      if (count > 0 && seen.has(mark)) throw unexpectedPage(result, params, 'an earlier page came again')
      seen.add(mark)
      const ahead = prefetch ? ask(next) : undefined
      // Nobody may ever wait for it, and a mistake in its parameters must not end the process then.
      ahead?.result.catch(() => {})
      yield page
      asked = ahead ?? ask(next)
    }
  } finally {
    release?.()
    over.abort()
  }
}

/** Every item of every page. */
export async function* items<Page, Item>(
  pages: AsyncGenerator<Page, void>,
  of: (page: Page) => readonly Item[] | null | undefined,
  options?: PageOptions,
): AsyncGenerator<Item, void, undefined> {
  const seen = new Set<unknown>()
  for await (const page of pages) {
    for (const item of of(page) ?? []) {
      const id = options?.dropRepeats ? idOf(item) : undefined
      if (id !== undefined && seen.has(id)) continue
      seen.add(id)
      yield item
    }
  }
}
