// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/pages.ts

import { CallError } from './call-error.ts'
import type { CallResult } from './results.ts'

/** How to walk through the pages of an operation. */
export interface Walk<Params, Page> {
  /** Parameters of the first page. */
  readonly params: Params
  readonly call: (params: Params) => Promise<CallResult<Page>>
  readonly items: (page: Page) => readonly unknown[] | null | undefined
  /** Parameters of the page after this one, which has `count` items; `undefined` if it is the last. */
  readonly next: (at: { params: Params; page: Page; count: number }) => Params | undefined
}

/**
 * Every page, from the one that `params` asks for. Ends after the last or an empty page.
 * @throws CallError if a call fails, a page has no list of items, or a page comes again.
 */
export async function* pages<Params, Page>(walk: Walk<Params, Page>): AsyncGenerator<Page, void, undefined> {
  const seen = new Set<string>()
  let params: Params | undefined = walk.params
  while (params !== undefined) {
    const result: CallResult<Page> = await walk.call(params)
    if (!result.ok) throw new CallError(result)
    const page = result.data
    const unexpected = (why: string): CallError => {
      const { data: body, ...facts } = result
      return new CallError({ ...facts, ok: false, kind: 'unexpected', body, why })
    }
    const items = walk.items(page)
    if (!Array.isArray(items)) throw unexpected('the page has no list of items')
    // Whole pages can be large. Two that have their ends in common are the same one.
    const mark = JSON.stringify([items.length, items[0], items.at(-1)])
    if (items.length > 0 && seen.has(mark)) throw unexpected('an earlier page came again')
    seen.add(mark)
    yield page
    params = items.length > 0 ? walk.next({ params, page, count: items.length }) : undefined
  }
}

/** Every item of every page. */
export async function* items<Page, Item>(
  pages: AsyncIterable<Page>,
  of: (page: Page) => readonly Item[] | null | undefined,
): AsyncGenerator<Item, void, undefined> {
  for await (const page of pages) yield* of(page) ?? []
}
