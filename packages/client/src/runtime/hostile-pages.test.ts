import { describe, expect, test } from 'vitest'
import { CallError } from './call-error.ts'
import { pages } from './pages.ts'
import type { CallResult } from './results.ts'

interface Page {
  readonly data: { readonly things: readonly number[]; readonly total: number }
  readonly links: { readonly next: string | null }
}

const walk = (page: unknown): AsyncGenerator<Page> =>
  pages<{ page: number }, Page>({
    params: { page: 1 },
    options: undefined,
    call: async () => {
      const facts = {
        vendor: 'Things',
        operation: 'listThings',
        docs: 'https://docs.things.example',
        attempts: 1,
        earlier: [],
      }
      const result = { ...facts, elapsed: 1, ok: true, status: 200, response: new Response(), data: page }
      return result as CallResult<Page>
    },
    items: ({ data }) => data.things,
    next: ({ params, page }) => (page.links.next === null ? undefined : { page: params.page + 1 }),
  })

const nested = (open: string, close: string): unknown => JSON.parse(`${open.repeat(100_000)}1${close.repeat(100_000)}`)

describe('a page without what a walk reads from it ends the walk with a CallError', () => {
  test.for<[unknown]>([[null], [{}], [{ data: null }], [{ data: { things: [1] } }], ['page'], [[1]]])(
    '%j',
    async ([page]) => {
      const error: unknown = await walk(page)
        .next()
        .catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(CallError)
      expect(error).toMatchObject({ kind: 'unexpected', status: 200, params: { page: 1 } })
    },
  )
})

test('items too deep to compare end the walk with a CallError', async () => {
  const page = { data: { things: [nested('[', ']')] }, links: { next: null } }
  await expect(walk(page).next()).rejects.toBeInstanceOf(CallError)
})

test('an error body without end inside is reported like any other', () => {
  const facts = {
    vendor: 'Things',
    operation: 'getThing',
    docs: 'https://docs.things.example',
    attempts: 1,
    earlier: [],
    elapsed: 1,
  }
  const error = nested('{"error":', '}')
  const failed = { ...facts, ok: false, kind: 'status', status: 400, response: new Response(), error } as const
  expect(new CallError(failed).message).toBe('Things getThing answered 400\n  see https://docs.things.example')
})
