import { field, operation, type Pagination, type WrittenNotes } from '@sendspec/contract'
import { tiny } from '@sendspec/testing'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { checkAlone, formatComplaint } from '../check-contract.ts'

const count = (description: string) => field(description, z.number().int())
const query = z.object({
  page: field('Number of the page.', z.coerce.number().int().min(1).optional()),
  per_page: field('At most 50.', z.coerce.number().int().max(50).default(20)),
  offset: field('Parcels to skip.', z.coerce.number().int().optional()),
  shape: field('What to return.', z.enum(['short', 'long']).default('short')),
})
const answer = z.object({
  parcels: field('The parcels.', z.array(z.object({ id: count('Identifier.') }))),
  total: count('Of all pages.'),
  page: count('Number of the page.'),
  per_page: count('Of a page.'),
  next: field('Address of the next page.', z.string().nullable()),
  prev: field('Address of the page before.', z.string().nullable()),
})

const saidOf = (
  notes: Partial<WrittenNotes>,
  own: { readonly query?: z.AnyZodObject; readonly method?: 'POST' } = {},
) => {
  const listParcels = {
    ...{ method: 'GET', path: '/parcels', summary: 'List parcels', query, responses: { 200: answer } },
    ...own,
    ...(own.method && { body: z.object({}) }),
    metadata: operation({ resource: 'parcels', responses: { 200: { description: 'A page.' } }, ...notes }),
  }
  const vendor = tiny({ ledger: [], payloads: [], rest: { contract: { listParcels } as never } })
  return checkAlone(vendor)
    .filter(({ check }) => check === 'consistency')
    .flatMap(({ complaints }) => complaints.map(formatComplaint))
    .map((text) => text.split('\n')[0])
}

const pages = {
  kind: 'page',
  page: 'page',
  size: 'per_page',
  first: 1,
  items: '/parcels',
  total: '/total',
  pageSize: '/per_page',
} as const
const links = { kind: 'links', page: 'page', first: 1, items: '/parcels', next: '/next' } as const
const offset = {
  kind: 'offset',
  in: 'query',
  skip: 'offset',
  limit: 'per_page',
  defaultLimit: 20,
  items: '/parcels',
  total: '/total',
} as const
const { total: _, ...endless } = offset

it.each<readonly [given: string, pagination: Pagination, want: string | undefined]>([
  ['pages as they are', pages, undefined],
  ['links as they are', links, undefined],
  ['a number to skip as it is', offset, undefined],
  [
    'a total that is the size',
    { ...pages, total: '/per_page' },
    'the number of all items at /per_page, next to `total`',
  ],
  ['a size that is the page', { ...pages, pageSize: '/page' }, 'the size of a page at /page, next to `per_page`'],
  [
    'the page before as the next one',
    { ...links, next: '/prev' },
    'the address of the next page at /prev, next to `next`',
  ],
  ['items that are no list', { ...links, items: '/total' }, 'the items at /total, which is not a list'],
  ['a parameter that is not there', { ...pages, page: 'p' }, 'names /p, which the query lacks'],
  ['another first page', { ...pages, first: 0 }, 'the first page is 0; the parameter begins at 1'],
  [
    'another default',
    { ...offset, defaultLimit: 10 },
    '10 items are returned by default; the parameter has the default 20',
  ],
  ['a total that is left out', endless, 'leaves out the number of all items, which the response has in `total`'],
])('%s', (_, pagination, want) => {
  const said = saidOf({ pagination })
  expect(said.length).toBe(want === undefined ? 0 : 1)
  expect(said.join()).toContain(want ?? '')
})

it('a call that lists is safe, and one that shows nothing of it is not', () => {
  expect(saidOf({ pagination: pages, safe: true }, { method: 'POST' })).toEqual([])
  expect(saidOf({ pagination: pages }, { method: 'POST' }).join()).toContain('only reads, and is not called safe')
  expect(saidOf({ safe: true }, { method: 'POST' }).join()).toContain('nothing shows that it only reads')
})

it('a number in an address can be read from text', () => {
  const said = (page: z.ZodTypeAny) => saidOf({}, { query: z.object({ page: field('Which page.', page) }) })
  expect(said(z.coerce.number().int().min(5))).toEqual([])
  expect(said(z.union([z.string(), z.number()]))).toEqual([])
  expect(said(z.number().int().optional())).toEqual([
    'tiny listParcels query /page: it is a number that arrives as text, and its schema takes no text',
  ])
})

it('a number in a description is one of the schema', () => {
  const said = (description: string) =>
    saidOf({}, { query: z.object({ size: field(description, z.coerce.number().int().max(50).default(20)) }) })
  expect(said('At most 50, 20 by default.')).toEqual([])
  expect(said('At most 60, 20 by default.').join()).toContain('its description says 60')
})

it('a body that is called required has a required field, or a finding that explains it', () => {
  const said = (notes: Partial<WrittenNotes>) => saidOf({ safe: true, pagination: pages, ...notes }, { method: 'POST' })
  const requestBody = { required: true, description: 'The search.' }
  expect(said({ requestBody: { ...requestBody, required: false } })).toEqual([])
  expect(said({ requestBody }).join()).toContain('its body is called required, and no field of it is')
  const other = { ...requestBody, finding: 'tiny-self-placeholder' }
  expect(said({ requestBody: other }).join()).toContain('its body is called required, and no field of it is')
})
