import {
  absent,
  amend,
  defineVendor,
  documentedOn,
  type Finding,
  field,
  named,
  operation,
  seenIn,
} from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'

const page = documentedOn('orders.md')
const c = initContract()
export const hostile = `<script>alert("x" & 'y')</script>`

const finding = (id: string, more: Partial<Finding>): Finding => ({
  id: `odd-${id}`,
  class: 'contradiction',
  kind: 'type-mismatch',
  severity: 'low',
  title: `Title of ${id} ${hostile}`,
  page: [{ page: 'orders.md', line: 3, quote: hostile }],
  contract: [],
  documented: `Says of ${id} ${hostile}`,
  observed: `Shows of ${id} ${hostile}`,
  wins: 'observed',
  why: `Why of ${id}`,
  status: 'open',
  support: [{ by: 'review', basis: hostile }],
  ...more,
})

const Card = named('Card', z.object({ number: field(page(4), z.string(), 'Digits.') }), 'A card.')
const Bill = named('Bill', z.object({ number: field(page(5), z.number().int(), 'Its number.') }), 'A bill.')

const Order = named(
  'Order',
  z.object({
    state: field(page(6), amend('odd-state', z.enum(['new']), z.enum(['new', 'lost'])), `State ${hostile}`),
    amount: field(page(7), amend('odd-amount', z.number(), z.string().nullable()), 'Amount.'),
    extra: field(seenIn('findings.200.one'), amend('odd-extra', absent, z.boolean()), 'Extra.'),
    'a/b': field(page(8), z.string().min(1).max(9).optional(), 'A name with a slash.'),
    'a-b': field(page(8), z.string(), 'A name whose id would be that of the one before it.'),
    payment: field(page(9), z.union([Card, Bill]), 'How it is paid.'),
    lines: field(page(10), z.array(z.object({ id: field(page(11), z.string(), 'Identifier.') })), 'Lines.'),
    notes: field(page(12), z.record(z.string(), z.object({ by: field(page(13), z.string(), 'Who.') })), 'Notes.'),
  }),
  'An order.',
)

/** A small vendor whose texts are HTML and whose operation has the name of another page. */
export const oddShop = defineVendor({
  id: 'odd',
  name: `Odd ${hostile}`,
  description: `Sells ${hostile}`,
  homepage: 'https://odd.example',
  pages: [
    { id: 'orders.md', title: `Orders ${hostile}`, url: 'https://odd.example/docs', sha256: '0'.repeat(64), lines: 20 },
  ],
  servers: [{ id: 'only', url: 'https://api.odd.example', description: hostile, provenance: page(1) }],
  auth: { scheme: 'bearer', description: hostile, provenance: page(2) },
  rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: page(2) },
  resources: { orders: hostile },
  contract: c.router({
    findings: {
      method: 'GET',
      path: '/orders/:id',
      summary: `Get ${hostile}`,
      description: `Gets ${hostile}`,
      pathParams: z.object({ id: field(page(3), z.string(), 'Identifier.') }),
      responses: { 200: Order, 404: c.noBody() },
      metadata: operation({
        docs: 'https://odd.example/docs',
        resource: 'orders',
        provenance: page(1),
        responses: {
          200: { description: 'The order.', provenance: page(3) },
          404: { description: 'None.', provenance: page(3), finding: 'odd-missing' },
        },
      }),
    },
  }),
  ledger: [
    finding('state', { severity: 'high', contract: [{ operation: 'findings', part: '200', pointer: '/state' }] }),
    finding('amount', {}),
    finding('extra', {}),
    finding('lines', { contract: [{ operation: 'findings', part: '200', pointer: '/lines/*/id/deeper' }] }),
    finding('missing', { contract: [{ operation: 'findings', part: '404' }] }),
    finding('whole', {
      contract: [{ operation: 'findings' }, { operation: 'findings', part: 'query', pointer: '/no' }],
    }),
  ],
  payloads: [
    {
      operation: 'findings',
      part: '200',
      name: 'one',
      origin: 'printed',
      summary: hostile,
      sources: [{ page: 'orders.md', lines: [3, 9] }],
      repairs: [{ finding: 'odd-state', line: 4, was: hostile, becomes: '' }],
      body: {
        state: 'lost',
        amount: null,
        extra: true,
        'a-b': 'x',
        payment: { number: '1' },
        lines: [],
        notes: {},
        '</code>': hostile,
      },
    },
  ],
})
