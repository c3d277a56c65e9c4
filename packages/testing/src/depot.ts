import {
  defineVendor,
  documentedOn,
  type Finding,
  field,
  format,
  named,
  operation,
  type Payload,
  type VendorDefinition,
} from '@sendspec/contract'
import type { FieldFacts, OperationFacts, PageFacts, TypeFact } from '@sendspec/facts'
import { factsSchemaId } from '@sendspec/facts'
import { z } from 'zod'

export const pageId = 'depot-crates.md'
const line = documentedOn(pageId)

/** The parts of the made-up contract that tests change. */
export const pieces = {
  crateId: field(line(10), z.string(), 'Identifier of the crate.') as z.ZodTypeAny,
  expand: field(line(11), z.boolean().optional(), 'Whether to tell the size.') as z.ZodTypeAny,
  perPage: field(line(31), z.number().int().max(50).default(10), 'Crates on a page.') as z.ZodTypeAny,
  state: field(line(16), z.enum(['packed', 'sent']), 'Where it is.') as z.ZodTypeAny,
  weight: field(line(17), z.number().nullable(), 'Weight.') as z.ZodTypeAny,
  madeAt: field(line(18), format('date-time'), 'When it was made.') as z.ZodTypeAny,
  width: field(line(20), z.number(), 'Width.') as z.ZodTypeAny,
  tags: field(line(22), z.array(z.string()), 'Tags.') as z.ZodTypeAny,
}

export type Pieces = typeof pieces

const crate = ({ state, weight, madeAt, width, tags }: Pieces, rest: z.ZodRawShape = {}) =>
  named(
    'Crate',
    z.object({
      state,
      weight,
      madeAt,
      size: field(line(19), z.object({ width, height: field(line(21), z.number().optional(), 'Height.') }), 'Size.'),
      tags,
      ...rest,
    }),
    'One crate.',
  )

const getCrate = (own: Pieces, rest?: z.ZodRawShape) =>
  ({
    method: 'GET',
    path: '/crates/:id',
    summary: 'Get a crate',
    pathParams: z.object({ id: own.crateId }),
    query: z.object({ expand: own.expand }),
    responses: {
      200: crate(own, rest),
      404: z.object({ error: field(line(25), z.literal('not_found'), 'Names the error.') }),
    },
    metadata: operation({
      docs: 'https://depot.test/crates#get',
      resource: 'crates',
      provenance: line(8),
      permissions: ['crates.read'],
      responses: {
        200: { description: 'The crate.', provenance: line(14) },
        404: { description: 'There is none.', provenance: line(24) },
      },
    }),
  }) as const

const searchCrates = (own: Pieces) =>
  ({
    method: 'POST',
    path: '/crates/search',
    summary: 'Search crates',
    body: z.object({
      find: field(
        line(30),
        z.object({ state: field(line(30), z.enum(['packed', 'sent']).optional(), 'State.') }).optional(),
        'What to find.',
      ),
      perPage: own.perPage,
    }),
    responses: { 200: z.object({ crates: field(line(34), z.array(crate(own)), 'The crates.') }) },
    metadata: operation({
      docs: 'https://depot.test/crates#search',
      resource: 'crates',
      provenance: line(28),
      responses: { 200: { description: 'The crates.', provenance: line(33) } },
    }),
  }) as const

/** What to change in the made-up contract. */
export interface DepotChange {
  readonly pieces?: Partial<Pieces>
  /** Further fields of a crate that is got. */
  readonly fields?: z.ZodRawShape
  /** Put over the route that gets a crate. */
  readonly route?: Readonly<Record<string, unknown>>
  readonly rest?: Partial<VendorDefinition>
  readonly ledger?: readonly Finding[]
}

const payloads: readonly Payload[] = []

/** A vendor whose page states something of every sort. */
export const depot = (change: DepotChange = {}) => {
  const own: Pieces = { ...pieces, ...change.pieces }
  return defineVendor({
    id: 'depot',
    name: 'Depot',
    description: 'Keeps crates.',
    homepage: 'https://depot.test',
    pages: [{ id: pageId, title: 'Crates', url: 'https://depot.test/crates', sha256: '0'.repeat(64), lines: 40 }],
    servers: [{ id: 'production', url: 'https://api.depot.test', description: 'Production.', provenance: line(3) }],
    auth: { scheme: 'bearer', description: 'A key.', provenance: line(4) },
    rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: line(5) },
    resources: { crates: 'Crates.' },
    contract: {
      getCrate: { ...getCrate(own, change.fields), ...change.route },
      searchCrates: searchCrates(own),
    } as VendorDefinition['contract'],
    ledger: change.ledger ?? [],
    payloads,
    ...change.rest,
  })
}

/** A finding about the state of a crate that is got. */
export const stateFinding = (own: Partial<Finding>): Finding => ({
  id: 'depot-state',
  class: 'gap',
  kind: 'missing-enum',
  severity: 'low',
  title: 'The states are not listed.',
  page: [{ page: pageId, line: 16, quote: 'state' }],
  contract: [{ operation: 'getCrate', part: '200', pointer: '/state' }],
  documented: 'Nothing.',
  observed: 'Two states.',
  wins: 'observed',
  why: 'They are known.',
  status: 'open',
  support: [{ by: 'review', basis: 'the page' }],
  ...own,
})

const said = <Value>(at: number, value: Value) => ({ value, line: at, column: 1 })

/** What a page states of one field. */
export const fieldAt = (
  at: number,
  name: string | undefined,
  is: TypeFact | undefined,
  rest: Partial<FieldFacts> = {},
): FieldFacts => ({
  ...(name !== undefined && { name: said(at, name) }),
  ...(is && { type: { text: is.kind, is, line: at, column: 1 } }),
  line: at,
  column: 1,
  fields: [],
  ...rest,
})

const required = (at: number) => ({ required: said(at, true) })
const string: TypeFact = { kind: 'string' }
const number: TypeFact = { kind: 'number' }

export const crateFields: readonly FieldFacts[] = [
  fieldAt(16, 'state', string, {
    ...required(16),
    enum: [
      { ...said(16, 'packed'), source: 'prose' },
      { ...said(16, 'sent'), source: 'prose' },
    ],
  }),
  fieldAt(17, 'weight', number, { ...required(17), nullable: said(17, true) }),
  fieldAt(18, 'madeAt', string, { ...required(18), format: said(18, 'ISO 8601') }),
  fieldAt(
    19,
    'size',
    { kind: 'object' },
    {
      ...required(19),
      fields: [fieldAt(20, 'width', number, required(20)), fieldAt(21, 'height', number)],
    },
  ),
  fieldAt(22, 'tags', { kind: 'array', items: string }, required(22)),
]

const nothing = { requestExamples: [], samples: [], headers: [], filters: [], sorts: [], permissions: [] }

const operations: readonly OperationFacts[] = [
  {
    ...nothing,
    lines: [8, 26],
    method: said(8, 'GET'),
    path: said(8, '/crates/{id}'),
    parameters: [
      fieldAt(10, 'id', string, { in: 'path', ...required(10) }),
      fieldAt(11, 'expand', { kind: 'boolean' }, { in: 'query' }),
    ],
    body: [],
    responses: [
      { status: said(14, 200), fields: crateFields, examples: [] },
      {
        status: said(24, 404),
        fields: [fieldAt(25, 'error', { kind: 'literal', value: 'not_found' }, required(25))],
        examples: [],
      },
    ],
    permissions: [said(9, 'crates.read')],
    statuses: [],
  },
  {
    ...nothing,
    lines: [28, 36],
    method: said(28, 'POST'),
    path: said(28, '/crates/search'),
    parameters: [],
    body: [
      fieldAt(30, 'find.state', string, {
        enum: [
          { ...said(30, 'packed'), source: 'table' },
          { ...said(30, 'sent'), source: 'table' },
        ],
      }),
      fieldAt(
        31,
        'perPage',
        { kind: 'integer' },
        {
          default: said(31, 10),
          maximum: said(31, 50),
        },
      ),
    ],
    responses: [
      {
        status: said(33, 200),
        fields: [fieldAt(34, 'crates', { kind: 'array', items: { kind: 'named', name: 'Crate' } }, required(34))],
        examples: [],
      },
    ],
    statuses: [],
  },
]

/** What the page states. */
const facts: PageFacts = {
  $schema: factsSchemaId,
  page: { id: pageId, url: 'https://depot.test/crates', sha256: '0'.repeat(64), lines: 40 },
  dialect: 'markdown-types',
  servers: [said(3, 'https://api.depot.test')],
  auth: [{ scheme: 'Bearer', header: 'Authorization', line: 4, column: 1 }],
  types: [{ name: 'Crate', text: 'type Crate', is: { kind: 'object', fields: crateFields }, line: 15, column: 1 }],
  operations,
  links: [],
  gaps: [],
}

/** What the page states, with changes to the page, or to its operation that gets a crate. */
export const pageFacts = (change: Partial<PageFacts> = {}, first: Partial<OperationFacts> = {}): PageFacts => ({
  ...facts,
  operations: facts.operations.map((each, index) => (index === 0 ? { ...each, ...first } : each)),
  ...change,
})

/** A file of the contract, as far as complaints look at it. */
export const sources: ReadonlyMap<string, string> = new Map([
  [
    'schemas.ts',
    [
      'export const Crate = z.object({',
      '  state: field(line(16), State),',
      '  size: field(',
      '    line(19),',
      '  ),',
      '})',
    ].join('\n'),
  ],
])
