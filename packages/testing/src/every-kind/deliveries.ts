import { absent, amend, assumed, field, format, named, operation } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import type { Group } from './group.ts'

const because = assumed('made up for tests')

const Delivery = named(
  'Delivery',
  z.object({
    id: field(because, format('uuid'), 'Identifier.'),
    number: field(because, z.number().int(), 'Number.'),
    state: field(
      because,
      amend('every-kind-state-lost', z.enum(['sent', 'kept']), z.enum(['sent', 'kept', 'lost'])),
      'State.',
    ),
    total_count: field(because, z.number().int().min(0), 'How many things.'),
    email: field(because, format('email').optional(), 'Whose.'),
    phone: field(because, format('e164').optional(), 'Whose.'),
    name: field(because, amend('every-kind-name-nullable', z.string(), z.string().nullable()), 'Whose.'),
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
    paid: field(because, amend('every-kind-paid-undocumented', absent, z.boolean()).optional(), 'Whether it is paid.'),
  }),
  'A delivery.',
)

const Problem = named('DeliveryProblem', z.object({ message: field(because, z.string(), 'What.') }), 'An error.')

/** The resource with all that traffic can differ from. */
export const deliveryGroup = (): Group => ({
  pages: [],
  servers: [
    { id: 'deliveries', url: 'https://deliveries.every-kind.example', description: 'Deliveries.', provenance: because },
  ],
  auth: { scheme: 'bearer', description: 'A key.', provenance: because },
  rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: because },
  resources: { deliveries: 'What was delivered.' },
  contract: initContract().router({
    getDelivery: {
      method: 'GET',
      path: '/v1/deliveries/:id',
      summary: 'Get a delivery',
      description: 'Gets a delivery.',
      pathParams: z.object({ id: field(because, format('uuid'), 'Identifier.') }),
      query: z.object({
        sort: field(because, z.enum(['up', 'down']).optional(), 'Order.'),
        page: field(
          because,
          amend('every-kind-page-undocumented', absent, z.coerce.number().int()).optional(),
          'Page.',
        ),
        size: field(
          because,
          amend('every-kind-size-limit', z.coerce.number().int().max(10), z.coerce.number().int().max(100)).optional(),
          'Size.',
        ),
      }),
      headers: z.object({ 'X-Shop': field(because, z.enum(['a', 'b']).optional(), 'Shop.') }),
      responses: { 200: Delivery, 404: Problem },
      metadata: operation({
        docs: 'https://every-kind.example/docs',
        resource: 'deliveries',
        provenance: because,
        responses: {
          200: {
            description: 'The delivery.',
            provenance: because,
            headers: z.object({ 'X-Left': field(because, z.coerce.number().int(), 'Calls left.') }),
          },
          404: { description: 'There is none.', provenance: because, finding: 'every-kind-errors-undocumented' },
        },
      }),
    },
    placeDelivery: {
      method: 'POST',
      path: '/v1/deliveries',
      summary: 'Place a delivery',
      description: 'Places a delivery.',
      body: z.object({ cups: field(because, z.number().int(), 'How many.') }),
      responses: { 204: initContract().noBody() },
      metadata: operation({
        docs: 'https://every-kind.example/docs',
        resource: 'deliveries',
        provenance: because,
        requestBody: { required: true, description: 'The delivery.' },
        responses: { 204: { description: 'Placed.', provenance: because } },
      }),
    },
  }),
  ledger: [],
  payloads: [],
})
