import { assumed, field, format, formats, operation } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import type { Group } from './group.ts'

const because = assumed('made up for tests')

/** The resource with one operation, which needs a parameter in the path and one in the query. */
export const thingGroup = (): Group => ({
  pages: [],
  servers: [{ id: 'things', url: 'https://things.every-kind.example', description: 'Things.', provenance: because }],
  auth: { scheme: 'bearer', description: 'A key.', provenance: because },
  rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: because },
  resources: { things: 'What is for sale.' },
  contract: initContract().router({
    getThing: {
      method: 'GET',
      path: '/things/:id',
      summary: 'Get a thing',
      description: 'Gets a thing.',
      pathParams: z.object({ id: field('Identifier.', format('uuid'), because) }),
      query: z.object({ kind: field('Which.', z.enum(['new', 'old']), because) }),
      responses: { 200: z.object({ id: field('Identifier.', format('uuid'), because) }) },
      metadata: operation({
        docs: 'https://every-kind.example/docs',
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
