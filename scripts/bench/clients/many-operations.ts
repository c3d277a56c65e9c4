import { defineVendor, named, operation, type Vendor } from '@sendspec/contract'
import { key, why } from '@sendspec/contract/testing'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'

const A_RESOURCE = 20

/** The fields of each body, as schemas and as the text of them. */
const fields: readonly (readonly [name: string, text: string])[] = [
  ['id', 'z.string()'],
  ['name', 'z.string()'],
  ['count', 'z.number().int()'],
  ['ratio', 'z.number()'],
  ['active', 'z.boolean()'],
  ['note', 'z.string().nullable()'],
  ['label', 'z.string().optional()'],
  ['status', "z.enum(['new', 'sent', 'failed'])"],
  ['tags', 'z.array(z.string())'],
  ['sizes', 'z.record(z.string(), z.number())'],
  ['owner', 'z.object({ id: z.string(), email: z.string() })'],
  ['steps', 'z.array(z.object({ at: z.string(), done: z.boolean() }))'],
  ['createdAt', 'z.string()'],
  ['updatedAt', 'z.string().nullable()'],
]

const schemas: Readonly<Record<string, () => z.ZodTypeAny>> = {
  id: () => z.string(),
  name: () => z.string(),
  count: () => z.number().int(),
  ratio: () => z.number(),
  active: () => z.boolean(),
  note: () => z.string().nullable(),
  label: () => z.string().optional(),
  status: () => z.enum(['new', 'sent', 'failed']),
  tags: () => z.array(z.string()),
  sizes: () => z.record(z.string(), z.number()),
  owner: () => z.object({ id: key(z.string()), email: key(z.string()) }),
  steps: () => z.array(z.object({ at: key(z.string()), done: key(z.boolean()) })),
  createdAt: () => z.string(),
  updatedAt: () => z.string().nullable(),
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

const described = { description: 'A body.', provenance: why }

/** A made-up vendor with `getThing0`, `getThing1` and so on: each has a path and a query parameter and four statuses. */
export const manyOperations = (count: number): Vendor => {
  const c = initContract()
  const failed = named('Failed', z.object({ message: key(z.string()) }), 'An error.')
  const route = (index: number) => ({
    method: 'GET' as const,
    path: `/things${index}/:id`,
    summary: `Get thing ${index}`,
    pathParams: z.object({ id: key(z.string()) }),
    query: z.object({ page: key(z.coerce.number().int().optional()) }),
    responses: {
      200: named(
        `Thing${index}`,
        z.object(Object.fromEntries(fields.map(([name]) => [name, key((schemas[name] as () => z.ZodTypeAny)())]))),
        'A thing.',
      ),
      401: failed,
      404: failed,
      429: failed,
    },
    metadata: operation({
      docs: 'https://many.example/docs',
      resource: `group${Math.floor(index / A_RESOURCE)}`,
      provenance: why,
      responses: { 200: described, 401: described, 404: described, 429: described },
    }),
  })
  return defineVendor({
    id: 'many',
    name: 'Many',
    description: 'Has many operations.',
    homepage: 'https://many.example',
    pages: [],
    servers: [{ id: 'only', url: 'https://api.many.example', description: 'The only one.', provenance: why }],
    auth: { scheme: 'bearer', description: 'A key.', provenance: why },
    rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: why },
    resources: Object.fromEntries(numbers(Math.ceil(count / A_RESOURCE)).map((each) => [`group${each}`, 'A group.'])),
    contract: c.router(Object.fromEntries(numbers(count).map((index) => [`getThing${index}`, route(index)]))),
    ledger: [],
    payloads: [],
  })
}

/** The same operations as the text of a ts-rest contract, without anything that only we need. */
export const manyOperationsText = (count: number): string =>
  [
    "import { initContract } from '@ts-rest/core'",
    "import { z } from 'zod'",
    'const c = initContract()',
    'const failed = z.object({ message: z.string() })',
    'export const contract = c.router({',
    ...numbers(count).map((index) =>
      [
        `  getThing${index}: {`,
        "    method: 'GET',",
        `    path: '/things${index}/:id',`,
        '    pathParams: z.object({ id: z.string() }),',
        '    query: z.object({ page: z.coerce.number().int().optional() }),',
        '    responses: {',
        `      200: z.object({ ${fields.map(([name, text]) => `${name}: ${text}`).join(', ')} }),`,
        '      401: failed, 404: failed, 429: failed,',
        '    },',
        '  },',
      ].join('\n'),
    ),
    '})',
  ].join('\n')
