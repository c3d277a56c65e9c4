import { initContract } from '@ts-rest/core'
import type { z } from 'zod'
import { defineVendor } from '../define-vendor.ts'
import { operation } from '../operation.ts'
import { assumed } from '../provenance.ts'
import { field } from '../schema.ts'
import type { Vendor } from '../vendor.ts'

const c = initContract()
export const why = assumed('made up')

/** A key of a made-up object. */
export const key = <S extends z.ZodTypeAny>(schema: S): S => field('A key.', schema, why)

/** A vendor with one operation, `getThing`, which answers with this body. */
export const oneBody = (body: z.ZodTypeAny, ledger: Vendor['ledger'] = []): Vendor =>
  defineVendor({
    id: 'one',
    name: 'One',
    description: 'Has one operation.',
    homepage: 'https://one.example',
    pages: [],
    servers: [{ id: 'only', url: 'https://api.one.example', description: 'The only one.', provenance: why }],
    auth: { scheme: 'bearer', description: 'A key.', provenance: why },
    rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: why },
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
          provenance: why,
          responses: { 200: { description: 'The thing.', provenance: why } },
        }),
      },
    }),
    ledger,
    payloads: [],
  })
