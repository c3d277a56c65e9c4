import { assumed, defineVendor, operation, type Vendor } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import type { z } from 'zod'

const c = initContract()
const provenance = assumed('made up')

/** A vendor with one operation, which answers with this body. */
export const oneBody = (body: z.ZodTypeAny): Vendor =>
  defineVendor({
    id: 'one',
    name: 'One',
    description: 'Has one operation.',
    homepage: 'https://one.example',
    pages: [],
    servers: [{ id: 'only', url: 'https://api.one.example', description: 'The only one.', provenance }],
    auth: { scheme: 'bearer', description: 'A key.', provenance },
    rateLimit: { requests: 1, per: 'second', scope: 'key', provenance },
    resources: { things: 'Things.' },
    contract: c.router({
      getThing: {
        method: 'GET',
        path: '/thing',
        summary: 'Get the thing',
        responses: { 200: body },
        metadata: operation({
          docs: 'https://one.example/docs',
          resource: 'things',
          provenance,
          responses: { 200: { description: 'The thing.', provenance } },
        }),
      },
    }),
    ledger: [],
    payloads: [],
  })
