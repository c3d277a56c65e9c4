import { assumed, defineVendor, field, format, formats, operation } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'

const because = assumed('made up for tests')

/** A made-up vendor, which is nobody's in contracts/. */
export const shop = defineVendor({
  id: 'shop',
  name: 'Shop',
  description: 'Sells things.',
  homepage: 'https://shop.example',
  pages: [],
  servers: [{ id: 'production', url: 'https://api.shop.example', description: 'Production.', provenance: because }],
  auth: { scheme: 'bearer', description: 'A key.', provenance: because },
  rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: because },
  resources: { things: 'What is for sale.' },
  contract: initContract().router({
    getThing: {
      method: 'GET',
      path: '/things/:id',
      summary: 'Get a thing',
      pathParams: z.object({ id: field(because, format('uuid'), 'Identifier.') }),
      query: z.object({ kind: field(because, z.enum(['new', 'old']), 'Which.') }),
      responses: { 200: z.object({ id: field(because, format('uuid'), 'Identifier.') }) },
      metadata: operation({
        docs: 'https://shop.example/docs',
        resource: 'things',
        provenance: because,
        responses: { 200: { description: 'The thing.', provenance: because } },
      }),
    },
  }),
  ledger: [],
  payloads: [
    {
      operation: 'getThing',
      part: '200',
      name: 'lamp',
      origin: 'composed',
      summary: 'A lamp.',
      sources: [],
      body: { id: formats.uuid.example },
    },
  ],
})
