import { absent, amend, documentedOn, type Finding, field, named, operation, seenIn } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import type { Group } from './group.ts'

const page = documentedOn('invoices.md')
const c = initContract()
export const hostile = `<script>alert("x" & 'y')</script>`

const finding = (id: string, more: Partial<Finding>): Finding => ({
  id: `every-kind-invoice-${id}`,
  class: 'contradiction',
  kind: 'type-mismatch',
  severity: 'low',
  title: `Title of ${id} ${hostile}`,
  page: [{ page: 'invoices.md', line: 3, quote: hostile }],
  contract: [],
  documented: `Says of ${id} ${hostile}`,
  observed: `Shows of ${id} ${hostile}`,
  wins: 'observed',
  why: `Why of ${id}`,
  status: 'open',
  support: [{ by: 'review', basis: hostile }],
  ...more,
})

const Card = named('Card', 'A card.', z.object({ number: field('Digits.', z.string(), page(4)) }))
const Bill = named('Bill', 'A bill.', z.object({ number: field('Its number.', z.number().int(), page(5)) }))

const Invoice = named(
  'Invoice',
  'An invoice.',
  z.object({
    state: field(
      `State ${hostile}`,
      amend('every-kind-invoice-state', z.enum(['new']), z.enum(['new', 'lost'])),
      page(6),
    ),
    amount: field('Amount.', amend('every-kind-invoice-amount', z.number(), z.string().nullable()), page(7)),
    extra: field('Extra.', amend('every-kind-invoice-extra', absent, z.boolean()), seenIn('findings.200.one')),
    'a/b': field('A name with a slash.', z.string().min(1).max(9).optional(), page(8)),
    'a-b': field('A name whose id would be that of the one before it.', z.string(), page(8)),
    payment: field('How it is paid.', z.union([Card, Bill]), page(9)),
    lines: field('Lines.', z.array(z.object({ id: field('Identifier.', z.string(), page(11)) })), page(10)),
    notes: field('Notes.', z.record(z.string(), z.object({ by: field('Who.', z.string(), page(13)) })), page(12)),
  }),
)

/** The resource whose texts are HTML and whose operation has the name of another page of the site. */
export const invoiceGroup = (): Group => ({
  pages: [
    {
      id: 'invoices.md',
      title: `Invoices ${hostile}`,
      url: 'https://every-kind.example/docs',
      sha256: '0'.repeat(64),
      lines: 20,
    },
  ],
  servers: [{ id: 'invoices', url: 'https://invoices.every-kind.example', description: hostile, provenance: page(1) }],
  auth: { scheme: 'bearer', description: hostile, provenance: page(2) },
  rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: page(2) },
  resources: { invoices: hostile },
  contract: c.router({
    findings: {
      method: 'GET',
      path: '/invoices/:id',
      summary: `Get ${hostile}`,
      description: `Gets ${hostile}`,
      pathParams: z.object({ id: field('Identifier.', z.string(), page(3)) }),
      responses: { 200: Invoice, 404: c.noBody() },
      metadata: operation({
        docs: 'https://every-kind.example/docs',
        resource: 'invoices',
        provenance: page(1),
        responses: {
          200: { description: 'The invoice.', provenance: page(3) },
          404: { description: 'None.', provenance: page(3), finding: 'every-kind-invoice-missing' },
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
      sources: [{ page: 'invoices.md', lines: [3, 9] }],
      repairs: [{ finding: 'every-kind-invoice-state', line: 5, was: hostile, becomes: '' }],
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
