import { assumed, type Collection, field, format, named, operation, type WrittenNotes } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import type { Group } from './group.ts'

const c = initContract()
const why = assumed('made up for tests')
const about = {
  id: field('Identifier.', format('uuid'), why),
  genre: field('Kind.', z.enum(['novel', 'atlas']), why),
  shelf: field('Where it stands.', z.number().int(), why),
  added: field('When it came.', format('date-time'), why),
  lent: field('When it went.', format('date-time').nullable(), why),
}
const Listed = named(
  'Book',
  'A book.',
  z.object({ ...about, authors: field('Who wrote it.', z.array(z.string()), why) }),
)
const Counted = named(
  'Counted',
  'A book, with a number.',
  z.object({ ...about, authors: field('How many wrote it.', z.number().int(), why) }),
)
const Missing = named('Missing', 'An error.', z.object({ error: field('What went wrong.', z.string(), why) }))

const whole = (description: string) => field(description, z.number().int(), why)
const optional = () => z.coerce.number().int().min(0).optional()
const ids = z.object({ id: field('Which book.', format('uuid'), why) })

const notes = (more: Partial<WrittenNotes>, statuses: readonly number[]): WrittenNotes =>
  operation({
    docs: 'https://every-kind.example/docs',
    resource: 'books',
    provenance: why,
    responses: Object.fromEntries(statuses.map((status) => [status, { description: 'So.', provenance: why }])),
    ...more,
  })

/** Every kind of page, condition and order, one operation each. */
export const operations = {
  pageBooks: {
    method: 'GET',
    path: '/books',
    summary: 'List books',
    description: 'Lists books.',
    query: z.object({
      page: field('Which page.', optional(), why),
      size: field('How many.', optional(), why),
      sort: field('In which order.', z.enum(['lent', '-lent']).optional(), why),
      filter: field(
        'Which ones.',
        z.object({ genre: field('Of this kind.', z.enum(['novel', 'atlas']).optional(), why) }).optional(),
        why,
      ),
    }),
    responses: {
      200: z.object({
        books: field('The books.', z.array(Listed), why),
        page: whole('Which page.'),
        size: whole('Of a page.'),
        total: whole('Of all.'),
      }),
    },
    metadata: notes(
      {
        pagination: {
          kind: 'page',
          page: 'page',
          size: 'size',
          first: 0,
          items: '/books',
          total: '/total',
          pageSize: '/size',
        },
        collection: {
          of: 'books',
          action: 'list',
          where: [{ in: 'query', pointer: '/filter/genre', item: ['/genre'] }],
          sort: {
            in: 'query',
            pointer: '/sort',
            orders: { lent: { by: '/lent' }, '-lent': { by: '/lent', descending: true } },
          },
          repeats: [{ in: 'query', pointer: '/page', at: '/page', otherwise: 0 }],
        },
      },
      [200],
    ),
  },
  shelfBooks: {
    method: 'GET',
    path: '/shelves/:shelf/books',
    summary: 'List the books of a shelf',
    description: 'Lists the books of a shelf.',
    pathParams: z.object({ shelf: field('Which shelf.', z.coerce.number().int(), why) }),
    query: z.object({ page: field('Which page.', optional(), why) }),
    responses: {
      200: z.object({
        data: field('The books.', z.array(Counted), why),
        next_page_url: field('The next page.', z.string().nullable(), why),
        prev_page_url: field('The page before.', z.string().nullable(), why),
        current_page: whole('Which page.'),
        per_page: whole('Of a page.'),
        total: whole('Of all.'),
      }),
      404: Missing,
    },
    metadata: notes(
      {
        pagination: { kind: 'links', page: 'page', first: 1, items: '/data', next: '/next_page_url' },
        collection: {
          of: 'books',
          action: 'list',
          as: 'Counted',
          where: [{ in: 'path', pointer: '/shelf', item: ['/shelf'], unknown: 404 }],
        },
      },
      [200, 404],
    ),
  },
  scanBooks: {
    method: 'POST',
    path: '/books/scan',
    summary: 'Search books',
    description: 'Searches books.',
    body: z.object({
      since: field('From this time on.', format('date-time').optional(), why),
      until: field('Up to this time.', format('date-time').optional(), why),
      shelves: field('On these shelves.', z.array(z.number()).optional(), why),
      skip: field('How many to leave out.', z.number().int().min(0).default(0), why),
      limit: field('How many.', z.number().int().min(0).optional(), why),
    }),
    responses: { 200: z.object({ found: field('The books.', z.array(Listed), why), all: whole('Of all.') }) },
    metadata: notes(
      {
        safe: true,
        requestBody: { required: true, description: 'The search.' },
        pagination: {
          kind: 'offset',
          in: 'body',
          skip: '/skip',
          limit: '/limit',
          defaultLimit: 4,
          items: '/found',
          total: '/all',
        },
        collection: {
          of: 'books',
          action: 'list',
          where: [
            { in: 'body', pointer: '/since', item: ['/added'], by: 'atLeast' },
            { in: 'body', pointer: '/until', item: ['/added', '/lent'], by: 'atMost' },
            { in: 'body', pointer: '/shelves', item: ['/shelf'] },
          ],
        },
      },
      [200],
    ),
  },
  allBooks: {
    method: 'GET',
    path: '/all',
    summary: 'List all books',
    description: 'Lists all books.',
    responses: { 200: z.array(Listed) },
    metadata: notes({ collection: { of: 'books', action: 'list' } }, [200]),
  },
  getBook: {
    method: 'GET',
    path: '/books/:id',
    summary: 'Get a book',
    description: 'Gets a book.',
    pathParams: ids,
    query: z.object({ authors: field('How to show them.', z.enum(['number', 'names']).optional(), why) }),
    responses: {
      200: z.object({ book: field('The book.', z.union([Counted, Listed]), why) }),
      401: Missing,
      404: Missing,
    },
    metadata: notes(
      {
        dependent: {
          status: 200,
          pointer: '/book',
          parameter: { in: 'query', name: 'authors' },
          cases: { number: 'Counted', names: 'Book' },
          otherwise: 'names',
        },
        collection: { of: 'books', action: 'get' },
      },
      [200, 401, 404],
    ),
  },
  removeBook: {
    method: 'DELETE',
    path: '/books/:id',
    summary: 'Remove a book',
    description: 'Removes a book.',
    pathParams: ids,
    responses: { 204: c.noBody(), 404: Missing },
    metadata: notes({ collection: { of: 'books', action: 'remove' } }, [204, 404]),
  },
} as const

export const first = {
  id: 'e2cf1b63-6505-3d7a-9c51-a9eb67d97a48',
  genre: 'novel',
  shelf: 7,
  added: '2026-01-01T10:00:00+02:00',
  lent: null,
  authors: ['Ada', 'Alan'],
}

export const books: Collection = {
  item: 'Book',
  key: '/id',
  size: 11,
  every: 3600,
  rows: [
    [{ genre: 'atlas' }, { genre: 'novel' }],
    [{ lent: '2026-02-01T10:00:00+02:00' }, { lent: '2026-02-01T20:00:00+14:00' }, { lent: null }],
    [{ shelf: 7 }, { shelf: 8 }],
  ],
}

const bodies = {
  pageBooks: { books: [first], page: 0, size: 3, total: 1 },
  shelfBooks: {
    data: [],
    next_page_url: null,
    prev_page_url: null,
    current_page: 1,
    per_page: 2,
    total: 0,
  },
  scanBooks: { found: [], all: 0 },
  allBooks: [],
  getBook: { book: first },
}

/** What to change in the resource that is kept in a collection. */
export interface BooksChange {
  readonly books?: Partial<Collection>
  readonly operations?: object
  readonly bodies?: object
}

/** The resource that is kept in a collection, with every kind of page, condition and order. */
export const bookGroup = (change: BooksChange = {}): Group => ({
  pages: [],
  servers: [{ id: 'books', url: 'https://books.every-kind.example', description: 'Books.', provenance: why }],
  auth: { scheme: 'bearer', description: 'A key.', provenance: why },
  rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: why },
  resources: { books: 'Books.' },
  collections: { books: { ...books, ...change.books } },
  contract: c.router({ ...operations, ...change.operations }),
  ledger: [],
  payloads: Object.entries({ ...bodies, ...change.bodies })
    .filter(([, body]) => body !== undefined)
    .map(([id, body]) => ({
      operation: id,
      part: '200',
      name: 'recorded',
      origin: 'composed' as const,
      summary: 'Recorded.',
      sources: [],
      body,
    })),
})
