import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { operation } from '../operation.ts'
import { assumed, documentedOn } from '../provenance.ts'
import { amend, field, named } from '../schema.ts'
import type { VendorDefinition } from '../vendor.ts'

const page = documentedOn('orders.md')
const c = initContract()

const Status = named('Status', 'State of an order.', amend('shop-late', z.enum(['open']), z.enum(['open', 'late'])))

const Order = named(
  'Order',
  'An order.',
  z.object({
    id: field('Identifier.', z.number().int(), page(3)),
    status: field('State.', amend('shop-status-number', z.number(), Status), page(4)),
    history: field('Earlier states.', z.array(Status), page(5)),
  }),
)

/** A small vendor for tests: two findings, one of them nested in the other. */
export const shop = (): VendorDefinition => ({
  id: 'shop',
  name: 'Shop',
  description: 'Sells things.',
  homepage: 'https://shop.example',
  pages: [{ id: 'orders.md', title: 'Orders', url: 'https://shop.example/docs', sha256: '', lines: 9 }],
  servers: [
    { id: 'production', url: 'https://api.shop.example', description: 'Production.', provenance: page(1) },
    {
      id: 'test',
      url: 'https://test.shop.example',
      description: 'Test.',
      provenance: assumed('seen'),
      finding: 'shop-late',
    },
  ],
  auth: { scheme: 'bearer', description: 'A key.', provenance: page(2) },
  rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: page(2) },
  resources: { orders: 'Orders.' },
  contract: c.router({
    getOrder: {
      method: 'GET',
      path: '/orders/:id',
      summary: 'Get an order',
      pathParams: z.object({ id: field('Identifier.', z.string(), page(3)) }),
      responses: { 200: Order, 404: c.noBody() },
      metadata: operation({
        docs: 'https://shop.example/docs',
        resource: 'orders',
        provenance: page(1),
        responses: {
          200: { description: 'The order.', provenance: page(3) },
          404: { description: 'No such order.', provenance: assumed('usual'), finding: 'shop-late' },
        },
      }),
    },
  }),
  ledger: [],
  payloads: [],
})
