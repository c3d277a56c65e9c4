import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadVendors, openProject } from '@sendspec/cli'
import { valueAt, withValueAt } from '@sendspec/contract'
import { type MockState, startMock } from '@sendspec/mock'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'

type Params = Record<string, unknown>
type Call = (params: Params) => Promise<{ ok: boolean; status?: number }>
type List = Call & { items(params: Params): AsyncIterable<unknown> }
type Use = NonNullable<MockState['operations'][number]['use']>
type ListUse = Extract<Use, { action: 'list' }>

const project = await openProject()
const vendors = await loadVendors(project, project.vendorIds)
const at = (...path: string[]) => join(project.root, 'generated', ...path)
const json = async <T>(...path: string[]): Promise<T> => JSON.parse(await readFile(at(...path), 'utf8')) as T

const setups = await Promise.all(
  vendors.map(async ({ id, collections }) => {
    const state = await json<MockState>('mocks', id, 'state.json')
    const mock = await startMock({ document: await json('openapi', id, 'openapi.json'), state, port: 0, errors: true })
    const module = await import(pathToFileURL(at('clients', id, 'src', 'index.ts')).href)
    const create = Object.entries(module).find(([name]) => name.startsWith('create'))?.[1] as (
      options: object,
    ) => Record<string, Call>
    const client = create({ token: 'any', baseUrl: mock.url, retries: 0, rateLimit: false })
    return { id, collections, state, mock, client }
  }),
)
afterAll(() => Promise.all(setups.map(({ mock }) => mock.close())))

const withValue = (params: Params, pointer: string, value: unknown): Params =>
  withValueAt(params, pointer, value) as Params

/** Where a client says how many items a page has. */
const sizePointer = ({ pages }: ListUse): string | undefined => {
  if (pages.kind === 'offset') return pages.limit.pointer
  return pages.kind === 'page' && typeof pages.size !== 'number' ? pages.size.pointer : undefined
}

const sizes = [undefined, 1, 7, 10, 100]

describe.each(setups)(
  'the generated client of $id against its stateful mock',
  ({ collections, state, mock, client }) => {
    beforeEach(() => mock.reset())
    const uses = state.operations.flatMap(({ id, use }) => (use ? [{ id, use }] : []))
    const lists = uses.flatMap(({ id, use }) => (use.action === 'list' ? [{ id, use }] : []))
    const itemsOf = ({ collection }: Use) => state.collections[collection] ?? []
    const keyOf = ({ collection }: Use) => collections?.[collection]?.key ?? ''

    /** What a list has to be asked for, and the keys of the items that it then has. */
    const required = (use: ListUse) => {
      const [item] = itemsOf(use)
      const conditions = use.where.filter(({ unknown }) => unknown !== undefined)
      const params = conditions.reduce<Params>(
        (all, { value, item: [pointer = ''] }) => withValue(all, value.pointer, valueAt(item, pointer)),
        {},
      )
      const matching = itemsOf(use).filter((each) =>
        conditions.every(({ item: [pointer = ''] }) => valueAt(each, pointer) === valueAt(item, pointer)),
      )
      return { params, keys: matching.map((each) => valueAt(each, keyOf(use))) }
    }

    const walk = async (id: string, use: ListUse, params: Params): Promise<unknown[]> => {
      const found: unknown[] = []
      for await (const item of (client[id] as List).items(params)) found.push(valueAt(item, keyOf(use)))
      return found
    }

    const walks = lists.flatMap(({ id, use }) => {
      const pointer = sizePointer(use)
      return (pointer ? sizes : [undefined]).map((size) => ({ id, use, size, pointer }))
    })
    it.each(walks)('$id meets every item once, $size a page', async ({ id, use, size, pointer }) => {
      const { params, keys } = required(use)
      const found = await walk(id, use, pointer && size ? withValue(params, pointer, size) : params)
      expect(found).toHaveLength(keys.length)
      expect(new Set(found)).toEqual(new Set(keys))
    })

    const pairs = lists.flatMap(({ id, use }) =>
      uses
        .filter((each) => each.use.collection === use.collection && each.use.action !== 'list')
        .map((each) => ({ id, use, single: each.id, one: each.use })),
    )
    const call = (id: string, { where }: Use, key: unknown) =>
      (client[id] as Call)(where.reduce<Params>((all, { value }) => withValue(all, value.pointer, key), {}))

    it.each(pairs.filter(({ one }) => one.action === 'get'))('$single gets every item of $id', async (pair) => {
      const { params } = required(pair.use)
      for (const key of await walk(pair.id, pair.use, params)) {
        expect(await call(pair.single, pair.one, key)).toMatchObject({ ok: true, status: 200 })
      }
    })

    it.each(pairs.filter(({ one }) => one.action === 'remove'))(
      'after $single, $id meets the others once',
      async (pair) => {
        const { params, keys } = required(pair.use)
        const removed = new Set(keys.filter((_, index) => index % 4 === 0))
        for (const key of removed) expect(await call(pair.single, pair.one, key)).toMatchObject({ ok: true })
        for (const key of removed)
          expect(await call(pair.single, pair.one, key)).toMatchObject({ ok: false, status: 404 })
        const found = await walk(pair.id, pair.use, params)
        expect(found).toHaveLength(keys.length - removed.size)
        expect(new Set(found)).toEqual(new Set(keys.filter((key) => !removed.has(key))))
      },
    )
  },
)
