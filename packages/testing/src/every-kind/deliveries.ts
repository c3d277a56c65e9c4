import { absent, amend, assumed, field, format, named, operation } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import type { Group } from './group.ts'

const because = assumed('made up for tests')

const Delivery = named(
  'Delivery',
  'A delivery.',
  z.object({
    id: field('Identifier.', format('uuid'), because),
    number: field('Number.', z.number().int(), because),
    state: field(
      'State.',
      amend('every-kind-state-lost', z.enum(['sent', 'kept']), z.enum(['sent', 'kept', 'lost'])),
      because,
    ),
    total_count: field('How many things.', z.number().int().min(0), because),
    email: field('Whose.', format('email').optional(), because),
    phone: field('Whose.', format('e164').optional(), because),
    name: field('Whose.', amend('every-kind-name-nullable', z.string(), z.string().nullable()), because),
    placed_at: field('When.', format('date-time').optional(), because),
    notes: field('By person.', z.record(z.string(), z.string()).optional(), because),
    price: field('Price.', format('decimal').optional(), because),
    code: field(
      'Code that has one value.',
      z
        .string()
        .regex(/^A7-prime$/)
        .optional(),
      because,
    ),
    paid: field('Whether it is paid.', amend('every-kind-paid-undocumented', absent, z.boolean()).optional(), because),
  }),
)

const Problem = named('DeliveryProblem', 'An error.', z.object({ message: field('What.', z.string(), because) }))

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
      pathParams: z.object({ id: field('Identifier.', format('uuid'), because) }),
      query: z.object({
        sort: field('Order.', z.enum(['up', 'down']).optional(), because),
        page: field(
          'Page.',
          amend('every-kind-page-undocumented', absent, z.coerce.number().int()).optional(),
          because,
        ),
        size: field(
          'Size.',
          amend('every-kind-size-limit', z.coerce.number().int().max(10), z.coerce.number().int().max(100)).optional(),
          because,
        ),
      }),
      headers: z.object({ 'X-Shop': field('Shop.', z.enum(['a', 'b']).optional(), because) }),
      responses: { 200: Delivery, 404: Problem },
      metadata: operation({
        docs: 'https://every-kind.example/docs',
        resource: 'deliveries',
        provenance: because,
        responses: {
          200: {
            description: 'The delivery.',
            provenance: because,
            headers: z.object({ 'X-Left': field('Calls left.', z.coerce.number().int(), because) }),
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
      body: z.object({ cups: field('How many.', z.number().int(), because) }),
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
