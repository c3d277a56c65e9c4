import { absent, amend, assumed, defineVendor, field, format, named, operation } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'

const because = assumed('made up for tests')

const Order = named(
  'Order',
  z.object({
    id: field(because, format('uuid'), 'Identifier.'),
    number: field(because, z.number().int(), 'Number.'),
    state: field(
      because,
      amend('store-state-lost', z.enum(['sent', 'kept']), z.enum(['sent', 'kept', 'lost'])),
      'State.',
    ),
    total_count: field(because, z.number().int().min(0), 'How many things.'),
    email: field(because, format('email').optional(), 'Whose.'),
    phone: field(because, format('e164').optional(), 'Whose.'),
    name: field(because, amend('store-name-nullable', z.string(), z.string().nullable()), 'Whose.'),
    placed_at: field(because, format('date-time').optional(), 'When.'),
    notes: field(because, z.record(z.string(), z.string()).optional(), 'By person.'),
    price: field(because, format('decimal').optional(), 'Price.'),
    code: field(
      because,
      z
        .string()
        .regex(/^A7-prime$/)
        .optional(),
      'Code that has one value.',
    ),
    paid: field(because, amend('store-paid-undocumented', absent, z.boolean()).optional(), 'Whether it is paid.'),
  }),
  'An order.',
)

const Problem = named('Problem', z.object({ message: field(because, z.string(), 'What.') }), 'An error.')

/** A made-up vendor, with all that traffic can differ from. */
export const store = defineVendor({
  id: 'store',
  name: 'Store',
  description: 'Sells things.',
  homepage: 'https://store.example',
  pages: [],
  servers: [{ id: 'production', url: 'https://api.store.example', description: 'Production.', provenance: because }],
  auth: { scheme: 'bearer', description: 'A key.', provenance: because },
  rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: because },
  resources: { orders: 'What was ordered.' },
  contract: initContract().router({
    getOrder: {
      method: 'GET',
      path: '/v1/orders/:id',
      summary: 'Get an order',
      pathParams: z.object({ id: field(because, format('uuid'), 'Identifier.') }),
      query: z.object({
        sort: field(because, z.enum(['up', 'down']).optional(), 'Order.'),
        page: field(because, amend('store-page-undocumented', absent, z.coerce.number().int()).optional(), 'Page.'),
        size: field(
          because,
          amend('store-size-limit', z.coerce.number().int().max(10), z.coerce.number().int().max(100)).optional(),
          'Size.',
        ),
      }),
      headers: z.object({ 'X-Shop': field(because, z.enum(['a', 'b']).optional(), 'Shop.') }),
      responses: { 200: Order, 404: Problem },
      metadata: operation({
        docs: 'https://store.example/docs',
        resource: 'orders',
        provenance: because,
        responses: {
          200: {
            description: 'The order.',
            provenance: because,
            headers: z.object({ 'X-Left': field(because, z.coerce.number().int(), 'Calls left.') }),
          },
          404: { description: 'There is none.', provenance: because, finding: 'store-errors-undocumented' },
        },
      }),
    },
    placeOrder: {
      method: 'POST',
      path: '/v1/orders',
      summary: 'Place an order',
      body: z.object({ cups: field(because, z.number().int(), 'How many.') }),
      responses: { 204: initContract().noBody() },
      metadata: operation({
        docs: 'https://store.example/docs',
        resource: 'orders',
        provenance: because,
        requestBody: { required: true, description: 'The order.' },
        responses: { 204: { description: 'Placed.', provenance: because } },
      }),
    },
  }),
  ledger: [],
  payloads: [],
})
