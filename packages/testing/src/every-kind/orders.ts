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
  amend('every-kind-size-unlisted', z.enum(['small', 'large']), z.enum(['small', 'large', 'huge'])),
  'How much it is.',
)

const Milk = named(
  'Milk',
  amend('every-kind-milk-order', z.enum(['oat', 'cow']), z.enum(['cow', 'oat', 'soy'])),
  'What is poured in.',
)

const Note = named(
  'Note',
  z
    .object({
      by: field(page(20), format('email'), 'Who wrote it.'),
      text: field(page(21), z.string().min(1).max(80), 'What it says.'),
    })
    .strict(),
  'A remark.',
)

const Order = named(
  'Order',
  z.object({
    id: field(page(10), format('uuid'), 'Identifier.'),
    size: field(page(11), Size, 'How much was ordered.'),
    milk: field(page(12), Milk.nullable(), 'What is poured in, if anything.'),
    number: field(page(13), amend('every-kind-number-is-text', z.number().int(), z.string()), 'Number on the cup.'),
    'price/€': field(page(14), format('decimal'), "The guest's price."),
    tip: field(
      seenIn('getOrder.200.huge'),
      amend('every-kind-tip-unstated', absent, z.number().min(0)),
      'What was added.',
    ),
    served_at: field(
      page(15),
      amend('every-kind-served-null', format('date-time'), format('date-time').nullable()),
      'When it was served.',
    ),
    notes: field(page(16), z.array(z.union([z.string(), Note])).max(3), 'Remarks, in words or in full.'),
    labels: field(page(17), z.record(z.string().max(5), z.union([z.string(), z.number().int(), z.null()])), 'Labels.'),
    extra: field(page(18), z.unknown(), 'Whatever the till adds.'),
    paid: field(
      page(19),
      amend('every-kind-paid-optional', z.boolean(), z.boolean().optional()),
      'Whether it is paid.',
    ),
  }),
  'One order.',
)

const Problem = named(
  'Problem',
  z.object({ message: field(overview, amend('every-kind-errors-unstated', absent, z.string()), 'What went wrong.') }),
  'The body of an error.',
)

const limits = z.object({
  'X-RateLimit-Limit': field(
    overview,
    amend('every-kind-errors-unstated', absent, z.coerce.number().int()),
    'Requests a minute.',
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
      pathParams: z.object({ id: field(page(10), format('uuid'), 'Identifier.') }),
      query: z.object({
        filter: field(
          page(4),
          z.object({ size: field(page(5), Size.optional(), 'Only of this size.') }).optional(),
          'What to leave out.',
        ),
        lines: field(page(6), z.coerce.number().int().min(1).max(9).default(3), 'How many lines to show.'),
        lang: field(
          assumed('seen in a browser'),
          amend('every-kind-lang-unstated', absent, z.string().optional()),
          'Language.',
        ),
      }),
      headers: z.object({
        Accept: field(page(7), z.literal('application/json'), 'What comes back.'),
        'X-Till': field(page(8), z.string().optional(), 'Which till asks.'),
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
        z.object({
          size: field(page(24), Size.optional(), 'Only of this size.'),
          limit: field(page(25), z.number().int().min(1).max(50).default(10), 'How many to return.'),
        }),
        'What to look for.',
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
      pathParams: z.object({ id: field(page(10), format('uuid'), 'Identifier.') }),
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
