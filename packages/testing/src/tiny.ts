import { createHash } from 'node:crypto'
import {
  absent,
  amend,
  defineVendor,
  documentedOn,
  elsewhere,
  field,
  named,
  operation,
  payloadId,
  type QuoteLines,
  type RecordedPayload,
  seenIn,
  type VendorDefinition,
  type WrittenFinding,
} from '@sendspec/contract'
import { z } from 'zod'

/** A page of a made-up vendor, with one defect of each sort. */
export const pageText = `List parcels
GET /parcels at https://api.tiny.test, with a bearer token
page: integer
Response 200
parcels: array
id: integer
state: one of packed, sent
weight: integer
total: integer
{
"parcels": [
{"id": 1, "state": "lost", "weight": "2 kg"},
{"id": 2, "state": "sent", "weight": "3 kg"}],
"total": 2, "self": "::host::/parcels"
}
Search parcels: POST /parcels/search
state: string
{
state: "sent"
}
`

export const pageId = 'tiny-parcels.txt'
export const listed = 'listParcels.200.two-parcels'
export const searched = 'searchParcels.request.sent-ones'
const line = documentedOn(pageId)
const errorsPage = elsewhere('https://tiny.test/errors')

export const schemas = {
  page: field('Number of the page.', z.coerce.number().int().optional(), line(3)),
  state: amend('tiny-state-lost', z.enum(['packed', 'sent']), z.enum(['packed', 'sent', 'lost'])),
  weight: amend('tiny-weight-text', z.number().int(), z.string()),
  self: field('Address of this page.', amend('tiny-self-undocumented', absent, z.string()), seenIn(listed)),
  error: z.object({
    message: field('What went wrong.', amend('tiny-errors-undocumented', absent, z.string()), errorsPage),
  }),
}

export const payloads: readonly RecordedPayload[] = [
  {
    operation: 'listParcels',
    part: '200',
    name: 'two-parcels',
    origin: 'printed',
    summary: 'Two parcels.',
    sources: [{ page: pageId }],
    body: {
      parcels: [
        { id: 1, state: 'lost', weight: '2 kg' },
        { id: 2, state: 'sent', weight: '3 kg' },
      ],
      total: 2,
      self: '::host::/parcels',
    },
  },
  {
    operation: 'listParcels',
    part: '401',
    name: 'no-token',
    origin: 'composed',
    summary: 'No token.',
    sources: [],
    body: { message: 'Unauthorized' },
  },
  {
    operation: 'searchParcels',
    part: 'request',
    name: 'sent-ones',
    origin: 'printed',
    summary: 'All parcels that were sent.',
    sources: [{ page: pageId }],
    text: ['{', 'state: "sent"', '}'],
    repairs: [{ finding: 'tiny-request-not-json', was: 'state: "sent"', becomes: '"state": "sent"' }],
    body: { state: 'sent' },
  },
  {
    operation: 'searchParcels',
    part: '200',
    name: 'none',
    origin: 'composed',
    summary: 'No parcel was found.',
    sources: [],
    body: { total: 0 },
  },
]

const finding = (own: Pick<WrittenFinding, 'id' | 'title'> & Partial<WrittenFinding>): WrittenFinding => ({
  class: 'contradiction',
  severity: 'high',
  page: [{ page: pageId, quote: 'one of packed, sent' }],
  contract: [{ operation: 'listParcels', part: '200', pointer: '/parcels/*/state' }],
  documented: 'One thing.',
  observed: 'Another.',
  wins: 'observed',
  why: 'The example is real.',
  ...own,
})

/** In the order in which a vendor lists them. */
export const ledger: readonly WrittenFinding[] = [
  finding({ id: 'tiny-state-lost', kind: 'undocumented-enum-value', title: 'The state `lost` is not in the list.' }),
  finding({
    id: 'tiny-weight-text',
    kind: 'type-mismatch',
    title: 'The weight is documented as an integer and is text.',
  }),
  finding({
    id: 'tiny-request-not-json',
    kind: 'unparseable-example',
    title: 'The sample request is not JSON.',
    severity: 'medium',
  }),
  finding({
    id: 'tiny-self-undocumented',
    kind: 'undocumented-key',
    title: 'The key `self` is not documented.',
    severity: 'low',
  }),
  finding({
    id: 'tiny-self-placeholder',
    of: 'placeholder',
    kind: 'placeholder',
    title: 'A placeholder was left in `self`.',
    severity: 'low',
    contract: [{ operation: 'listParcels', part: '200', pointer: '/self' }],
  }),
  finding({
    id: 'tiny-errors-undocumented',
    class: 'gap',
    kind: 'missing-error',
    title: 'No error is documented.',
    severity: 'medium',
    review: 'the whole page, compared with the page on errors',
  }),
]

/** The lines of what is quoted and printed. */
export const quotes: QuoteLines = {
  quotes: { [pageId]: { 'one of packed, sent': 7 } },
  payloads: {
    [listed]: [{ page: pageId, lines: [10, 15] }],
    [searched]: [{ page: pageId, lines: [18, 20] }],
  },
}

const parcel = ({ state, weight }: typeof schemas) =>
  named(
    'Parcel',
    'One parcel.',
    z.object({
      id: field('Identifier.', z.number().int(), line(6)),
      state: field('Where it is.', state, line(7)),
      weight: field('Weight with its unit.', weight, line(8)),
    }),
  )

const contractOf = (own: typeof schemas): VendorDefinition['contract'] => ({
  listParcels: {
    method: 'GET',
    path: '/parcels',
    summary: 'List parcels',
    query: z.object({ page: own.page }),
    responses: {
      200: z.object({
        parcels: field('The parcels of this page.', z.array(parcel(own)), line(5)),
        total: field('Number of parcels.', z.number().int(), line(9)),
        self: own.self,
      }),
      401: own.error,
    },
    metadata: operation({
      docs: 'https://tiny.test/parcels#list',
      resource: 'parcels',
      provenance: line(2),
      responses: {
        200: { description: 'A page of parcels.', provenance: line(4) },
        401: { description: 'The token is wrong.', provenance: errorsPage, finding: 'tiny-errors-undocumented' },
      },
    }),
  },
  searchParcels: {
    method: 'POST',
    path: '/parcels/search',
    summary: 'Search parcels',
    body: z.object({ state: field('State to search for.', z.string(), line(17)) }),
    responses: { 200: z.object({ total: field('Number of parcels.', z.number().int(), line(9)) }) },
    metadata: operation({
      docs: 'https://tiny.test/parcels#search',
      resource: 'parcels',
      provenance: line(16),
      responses: { 200: { description: 'How many there are.', provenance: line(16) } },
    }),
  },
})

/** What to change in `tiny`. */
export interface TinyChange {
  readonly schemas?: Partial<Record<keyof typeof schemas, z.ZodTypeAny>>
  readonly ledger?: VendorDefinition['ledger']
  readonly payloads?: readonly RecordedPayload[]
  readonly rest?: Partial<VendorDefinition>
}

/** The smallest complete vendor: a page of twenty lines, two operations, four payloads and an entry for each sort of evidence. */
export const tiny = (change: TinyChange = {}) =>
  defineVendor({
    id: 'tiny',
    name: 'Tiny',
    description: 'Sends parcels.',
    homepage: 'https://tiny.test',
    pages: [
      {
        id: pageId,
        title: 'Parcels',
        url: 'https://tiny.test/parcels.md',
        sha256: createHash('sha256').update(pageText).digest('hex'),
        lines: 20,
      },
    ],
    servers: [{ id: 'production', url: 'https://api.tiny.test', description: 'Production.', provenance: line(2) }],
    auth: { scheme: 'bearer', description: 'A token.', provenance: line(2) },
    rateLimit: { requests: 1, per: 'second', scope: 'token', provenance: errorsPage },
    resources: { parcels: 'Parcels.' },
    contract: contractOf({ ...schemas, ...change.schemas } as typeof schemas),
    ledger: change.ledger ?? ledger,
    payloads: change.payloads ?? payloads,
    quotes,
    ...change.rest,
  })

/** What lies in the vendor's folder: its payload files, and the page. */
export const evidence = {
  payloadFiles: new Map(payloads.map((payload) => [`${payloadId(payload)}.json`, JSON.stringify(payload)])),
  captures: new Map([[pageId, pageText]]),
}

/** The ledger with one entry changed, or without it. */
export const ledgerWith = (id: string, change: Partial<WrittenFinding> | undefined): readonly WrittenFinding[] =>
  ledger.flatMap((each) => (each.id === id ? (change ? [{ ...each, ...change }] : []) : [each]))

/** The payloads with one changed. */
export const payloadsWith = (id: string, change: Partial<RecordedPayload>): readonly RecordedPayload[] =>
  payloads.map((each) => (payloadId(each) === id ? { ...each, ...change } : each))
