import { documentedOn, type Finding, field, format, named, operation } from '@sendspec/contract'
import { z } from 'zod'
import type { Group } from './group.ts'

export const pageId = 'every-kind-crates.md'
const line = documentedOn(pageId)

/** The parts of the made-up contract that tests change. */
export const pieces = {
  crateId: field('Identifier of the crate.', z.string(), line(10)) as z.ZodTypeAny,
  expand: field('Whether to tell the size.', z.boolean().optional(), line(11)) as z.ZodTypeAny,
  perPage: field('Crates on a page.', z.number().int().max(50).default(10), line(31)) as z.ZodTypeAny,
  state: field('Where it is.', z.enum(['packed', 'sent']), line(16)) as z.ZodTypeAny,
  weight: field('Weight.', z.number().nullable(), line(17)) as z.ZodTypeAny,
  madeAt: field('When it was made.', format('date-time'), line(18)) as z.ZodTypeAny,
  width: field('Width.', z.number(), line(20)) as z.ZodTypeAny,
  tags: field('Tags.', z.array(z.string()), line(22)) as z.ZodTypeAny,
}

export type Pieces = typeof pieces

const crate = ({ state, weight, madeAt, width, tags }: Pieces, rest: z.ZodRawShape = {}) =>
  named(
    'Crate',
    'One crate.',
    z.object({
      state,
      weight,
      madeAt,
      size: field('Size.', z.object({ width, height: field('Height.', z.number().optional(), line(21)) }), line(19)),
      tags,
      ...rest,
    }),
  )

const getCrate = (own: Pieces, rest?: z.ZodRawShape) =>
  ({
    method: 'GET',
    path: '/crates/:id',
    summary: 'Get a crate',
    description: 'Gets a crate.',
    pathParams: z.object({ id: own.crateId }),
    query: z.object({ expand: own.expand }),
    responses: {
      200: crate(own, rest),
      404: z.object({ error: field('Names the error.', z.literal('not_found'), line(25)) }),
    },
    metadata: operation({
      docs: 'https://every-kind.example/crates#get',
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
    description: 'Searches crates.',
    body: z.object({
      find: field(
        'What to find.',
        z.object({ state: field('State.', z.enum(['packed', 'sent']).optional(), line(30)) }).optional(),
        line(30),
      ),
      perPage: own.perPage,
    }),
    responses: { 200: z.object({ crates: field('The crates.', z.array(crate(own)), line(34)) }) },
    metadata: operation({
      docs: 'https://every-kind.example/crates#search',
      resource: 'crates',
      provenance: line(28),
      responses: { 200: { description: 'The crates.', provenance: line(33) } },
    }),
  }) as const

/** What to change in the made-up contract. */
export interface CratesChange {
  readonly pieces?: Partial<Pieces>
  /** Further fields of a crate that is got. */
  readonly fields?: z.ZodRawShape
  /** Put over the route that gets a crate. */
  readonly route?: Readonly<Record<string, unknown>>
  readonly rest?: Partial<Group>
  readonly ledger?: readonly Finding[]
}

/** The resource whose page has facts: something of every sort. */
export const crateGroup = (change: CratesChange = {}): Group => {
  const own: Pieces = { ...pieces, ...change.pieces }
  return {
    pages: [
      { id: pageId, title: 'Crates', url: 'https://every-kind.example/crates', sha256: '0'.repeat(64), lines: 40 },
    ],
    servers: [
      { id: 'production', url: 'https://api.every-kind.example', description: 'Production.', provenance: line(3) },
    ],
    auth: { scheme: 'bearer', description: 'A key.', provenance: line(4) },
    rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: line(5) },
    resources: { crates: 'Crates.' },
    contract: {
      getCrate: { ...getCrate(own, change.fields), ...change.route },
      searchCrates: searchCrates(own),
    } as Group['contract'],
    ledger: change.ledger ?? [],
    payloads: [],
    ...change.rest,
  }
}

/** A finding about the state of a crate that is got. */
export const stateFinding = (own: Partial<Finding>): Finding => ({
  id: 'every-kind-state',
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
