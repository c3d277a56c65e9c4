import {
  absent,
  amend,
  assumed,
  documentedOn,
  elsewhere,
  field,
  format,
  named,
  operation,
  seenIn,
} from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import type { Group } from './group.ts'

const page = documentedOn('orders.md')
const overview = elsewhere('https://every-kind.example/overview')
const c = initContract()

const Size = named(
  'Size',
  'How much it is.',
  amend('every-kind-size-unlisted', z.enum(['small', 'large']), z.enum(['small', 'large', 'huge'])),
)

const Milk = named(
  'Milk',
  'What is poured in.',
  amend('every-kind-milk-order', z.enum(['oat', 'cow']), z.enum(['cow', 'oat', 'soy'])),
)

const Note = named(
  'Note',
  'A remark.',
  z
    .object({
      by: field('Who wrote it.', format('email'), page(20)),
      text: field('What it says.', z.string().min(1).max(80), page(21)),
    })
    .strict(),
)

const Order = named(
  'Order',
  'One order.',
  z.object({
    id: field('Identifier.', format('uuid'), page(10)),
    size: field('How much was ordered.', Size, page(11)),
    milk: field('What is poured in, if anything.', Milk.nullable(), page(12)),
    number: field('Number on the cup.', amend('every-kind-number-is-text', z.number().int(), z.string()), page(13)),
    'price/€': field("The guest's price.", format('decimal'), page(14)),
    tip: field(
      'What was added.',
      amend('every-kind-tip-unstated', absent, z.number().min(0)),
      seenIn('getOrder.200.huge'),
    ),
    served_at: field(
      'When it was served.',
      amend('every-kind-served-null', format('date-time'), format('date-time').nullable()),
      page(15),
    ),
    notes: field('Remarks, in words or in full.', z.array(z.union([z.string(), Note])).max(3), page(16)),
    labels: field('Labels.', z.record(z.string().max(5), z.union([z.string(), z.number().int(), z.null()])), page(17)),
    extra: field('Whatever the till adds.', z.unknown(), page(18)),
    paid: field(
      'Whether it is paid.',
      amend('every-kind-paid-optional', z.boolean(), z.boolean().optional()),
      page(19),
    ),
  }),
)

const Problem = named(
  'Problem',
  'The body of an error.',
  z.object({ message: field('What went wrong.', amend('every-kind-errors-unstated', absent, z.string()), overview) }),
)

const limits = z.object({
  'X-RateLimit-Limit': field(
    'Requests a minute.',
    amend('every-kind-errors-unstated', absent, z.coerce.number().int()),
    overview,
  ),
})

const docs = 'https://every-kind.example/docs/orders'

/** The resource whose page is wrong in most of the ways that the Overlay has to put right. */
export const orderGroup = (): Group => ({
  pages: [{ id: 'orders.md', title: 'Orders', url: docs, sha256: '', lines: 30 }],
  servers: [
    {
      id: 'branch',
      url: 'https://{branch}.every-kind.example/api',
      description: 'One branch.',
      provenance: overview,
      finding: 'every-kind-server-unstated',
      variables: { branch: { default: 'demo', description: 'Name of the branch.' } },
    },
  ],
  auth: {
    scheme: 'bearer',
    description: 'A key from the till.',
    provenance: page(2),
    oauth2: {
      authorizationUrl: 'https://every-kind.example/authorize',
      tokenUrl: 'https://every-kind.example/token',
      expiresIn: 60,
      provenance: overview,
    },
  },
  rateLimit: { requests: 5, per: 'minute', scope: 'till', provenance: overview },
  resources: { orders: 'What guests ordered.', bills: 'What they owe.' },
  contract: c.router({
    getOrder: {
      method: 'GET',
      path: '/orders/:id',
      summary: 'Get an order',
      description: 'Gets one order.',
      pathParams: z.object({ id: field('Identifier.', format('uuid'), page(10)) }),
      query: z.object({
        filter: field(
          'What to leave out.',
          z.object({ size: field('Only of this size.', Size.optional(), page(5)) }).optional(),
          page(4),
        ),
        lines: field('How many lines to show.', z.coerce.number().int().min(1).max(9).default(3), page(6)),
        lang: field(
          'Language.',
          amend('every-kind-lang-unstated', absent, z.string().optional()),
          assumed('seen in a browser'),
        ),
      }),
      headers: z.object({
        Accept: field('What comes back.', z.literal('application/json'), page(7)),
        'X-Till': field('Which till asks.', z.string().optional(), page(8)),
      }),
      responses: { 200: Order, 404: Problem, 429: c.noBody() },
      metadata: operation({
        docs,
        resource: 'orders',
        provenance: page(3),
        permissions: ['orders:read'],
        responses: {
          200: {
            description: 'The order.',
            provenance: page(9),
            headers: limits,
            headerExamples: { 'X-RateLimit-Limit': 60 },
          },
          404: { description: 'There is no such order.', provenance: overview, finding: 'every-kind-errors-unstated' },
          429: { description: 'Too many requests.', provenance: overview, finding: 'every-kind-limit-unstated' },
        },
      }),
    },
    searchOrders: {
      method: 'POST',
      path: '/orders/search',
      summary: 'Search orders',
      description: 'Finds the orders that match.',
      body: named(
        'Search',
        'What to look for.',
        z.object({
          size: field('Only of this size.', Size.optional(), page(24)),
          limit: field('How many to return.', z.number().int().min(1).max(50).default(10), page(25)),
        }),
      ),
      responses: { 200: z.array(Order), 400: Problem },
      metadata: operation({
        docs,
        resource: 'orders',
        provenance: page(23),
        safe: true,
        requestBody: { required: false, description: 'What to look for; everything when absent.' },
        responses: {
          200: { description: 'The orders found.', provenance: page(26) },
          400: { description: 'The search makes no sense.', provenance: page(27) },
        },
      }),
    },
    deleteOrder: {
      method: 'DELETE',
      path: '/orders/:id',
      summary: 'Cancel an order',
      description: 'Cancels one order.',
      pathParams: z.object({ id: field('Identifier.', format('uuid'), page(10)) }),
      body: c.noBody(),
      responses: { 204: c.noBody(), 404: Problem },
      metadata: operation({
        docs,
        resource: 'orders',
        provenance: page(29),
        responses: {
          204: { description: 'It is cancelled.', provenance: page(30) },
          404: { description: 'There is no such order.', provenance: overview, finding: 'every-kind-errors-unstated' },
        },
      }),
    },
  }),
  ledger: [
    {
      id: 'every-kind-size-unlisted',
      class: 'contradiction',
      kind: 'undocumented-enum-value',
      severity: 'high',
      title: 'The size `huge` is in the example and not in the list.',
      page: [{ page: 'orders.md', line: 11, quote: 'small, large' }],
      contract: [
        { operation: 'getOrder', part: '200', pointer: '/size' },
        { operation: 'searchOrders', part: '200', pointer: '/*/size' },
      ],
      documented: 'Two sizes.',
      observed: 'The example is `huge`.',
      wins: 'observed',
      why: 'It is sold.',
      status: 'open',
      support: [{ by: 'schema', payload: 'getOrder.200.huge', pointer: '/size', code: 'invalid_enum_value' }],
    },
    {
      id: 'every-kind-errors-unstated',
      class: 'gap',
      kind: 'missing-error',
      severity: 'medium',
      title: 'The page documents no error.',
      page: [{ page: 'orders.md', line: 9, quote: 'Returns' }],
      contract: [{ operation: 'getOrder' }, { operation: 'getOrder', part: '404', pointer: '/message' }],
      documented: 'Nothing.',
      observed: 'The overview has 404 and 429.',
      wins: 'observed',
      why: 'They occur.',
      status: 'open',
      support: [{ by: 'review', basis: 'Read the page.' }],
    },
  ],
  payloads: [
    {
      operation: 'getOrder',
      part: '200',
      name: 'huge',
      origin: 'printed',
      summary: 'A huge coffee, with a tip.',
      sources: [{ page: 'orders.md', lines: [31, 40] }],
      body: {
        id: 'e2cf1b63-6505-3d7a-9c51-a9eb67d97a48',
        size: 'huge',
        milk: null,
        number: 'A7',
        'price/€': '4.20',
        tip: 0.5,
        served_at: null,
        notes: ['hot', { by: 'ada@example.com', text: 'no sugar' }],
        labels: { till: 3, shift: null },
        paid: true,
      },
    },
    {
      operation: 'getOrder',
      part: '404',
      name: 'unknown',
      origin: 'composed',
      summary: 'An order that does not exist.',
      sources: [],
      body: { message: 'No such order.' },
    },
    {
      operation: 'searchOrders',
      part: 'request',
      name: 'small',
      origin: 'sketched',
      summary: 'Only small ones.',
      sources: [{ page: 'orders.md', lines: [41, 44] }],
      body: { size: 'small', limit: 2 },
    },
  ],
})
