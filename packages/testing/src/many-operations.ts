import {
  amend,
  defineVendor,
  documentedOn,
  type Finding,
  field,
  named,
  operation,
  type Payload,
  type Vendor,
} from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'

const A_RESOURCE = 20
const page = documentedOn('things.md')

/** A key of a made-up object. */
const key = <S extends z.ZodTypeAny>(schema: S): S => field('A key.', schema, page(2))

const findingId = (index: number): string => `many-status-${index}`

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

/** What each field is in the vendor; the page lacks the status `failed`. */
const schemas: Readonly<Record<string, (index: number) => z.ZodTypeAny>> = {
  id: () => z.string(),
  name: () => z.string(),
  count: () => z.number().int(),
  ratio: () => z.number(),
  active: () => z.boolean(),
  note: () => z.string().nullable(),
  label: () => z.string().optional(),
  status: (index) => amend(findingId(index), z.enum(['new', 'sent']), z.enum(['new', 'sent', 'failed'])),
  tags: () => z.array(z.string()),
  sizes: () => z.record(z.string(), z.number()),
  owner: () => z.object({ id: key(z.string()), email: key(z.string()) }),
  steps: () => z.array(z.object({ at: key(z.string()), done: key(z.boolean()) })),
  createdAt: () => z.string(),
  updatedAt: () => z.string().nullable(),
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

const described = { description: 'A body.', provenance: page(1) }

const finding = (index: number): Finding => ({
  id: findingId(index),
  class: 'contradiction',
  kind: 'undocumented-enum-value',
  severity: 'medium',
  title: `The status \`failed\` of thing ${index} is not in the list.`,
  page: [{ page: 'things.md', line: 1, quote: 'new, sent' }],
  contract: [{ operation: `getThing${index}`, part: '200', pointer: '/status' }],
  documented: 'Two statuses.',
  observed: 'A third one.',
  wins: 'observed',
  why: 'The example has it.',
  status: 'open',
  support: [{ by: 'review', basis: 'the example' }],
})

const payload = (index: number): Payload => ({
  operation: `getThing${index}`,
  part: '200',
  name: 'one',
  origin: 'composed',
  summary: 'One thing.',
  sources: [],
  body: {
    id: 'a',
    name: 'One',
    count: 1,
    ratio: 0.5,
    active: true,
    note: null,
    status: 'failed',
    tags: ['x'],
    sizes: { small: 1 },
    owner: { id: 'b', email: 'ada@example.com' },
    steps: [],
    createdAt: '2022-11-10T09:58:44Z',
    updatedAt: null,
  },
})

/**
 * A made-up vendor with `getThing0`, `getThing1` and so on: each has two parameters, four statuses, a body of fourteen
 * fields, a payload and a finding.
 */
export const manyOperations = (count: number): Vendor => {
  const c = initContract()
  const failed = named('Failed', 'An error.', z.object({ message: key(z.string()) }))
  const route = (index: number) => ({
    method: 'GET' as const,
    path: `/things${index}/:id`,
    summary: `Get thing ${index}`,
    description: `Gets thing ${index}, as it is now.`,
    pathParams: z.object({ id: key(z.string()) }),
    query: z.object({ page: key(z.coerce.number().int().optional()) }),
    responses: {
      200: named(
        `Thing${index}`,
        'A thing.',
        z.object(
          Object.fromEntries(
            fields.map(([name]) => [name, key((schemas[name] as (index: number) => z.ZodTypeAny)(index))]),
          ),
        ),
      ),
      401: failed,
      404: failed,
      429: failed,
    },
    metadata: operation({
      docs: 'https://many.example/docs',
      resource: `group${Math.floor(index / A_RESOURCE)}`,
      provenance: page(1),
      responses: { 200: described, 401: described, 404: described, 429: described },
    }),
  })
  return defineVendor({
    id: 'many',
    name: 'Many',
    description: 'Has many operations.',
    homepage: 'https://many.example',
    pages: [{ id: 'things.md', title: 'Things', url: 'https://many.example/docs', sha256: '0'.repeat(64), lines: 9 }],
    servers: [{ id: 'only', url: 'https://api.many.example', description: 'The only one.', provenance: page(1) }],
    auth: { scheme: 'bearer', description: 'A key.', provenance: page(1) },
    rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: page(1) },
    resources: Object.fromEntries(numbers(Math.ceil(count / A_RESOURCE)).map((each) => [`group${each}`, 'A group.'])),
    contract: c.router(Object.fromEntries(numbers(count).map((index) => [`getThing${index}`, route(index)]))),
    ledger: numbers(count).map(finding),
    payloads: numbers(count).map(payload),
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
