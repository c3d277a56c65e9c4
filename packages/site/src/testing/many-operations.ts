import {
  amend,
  defineVendor,
  documentedOn,
  type Finding,
  field,
  format,
  named,
  operation,
  type Payload,
  type Vendor,
} from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'

const aResource = 25
const page = documentedOn('things.md')

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

const finding = (index: number): Finding => ({
  id: `many-state-${index}`,
  class: 'contradiction',
  kind: 'undocumented-enum-value',
  severity: 'medium',
  title: `The state \`lost\` of thing ${index} is not in the list.`,
  page: [{ page: 'things.md', line: 1, quote: 'new, sent' }],
  contract: [{ operation: `getThing${index}`, part: '200', pointer: '/state' }],
  documented: 'Two states.',
  observed: 'A third one.',
  wins: 'observed',
  why: 'The example has it.',
  status: 'open',
  support: [{ by: 'review', basis: 'the example' }],
})

const body = {
  id: 'a',
  state: 'lost',
  at: '2022-11-10T09:58:44Z',
  note: null,
  owner: { id: 1, tags: ['x'] },
  steps: [],
}

const payload = (index: number): Payload => ({
  operation: `getThing${index}`,
  part: '200',
  name: 'one',
  origin: 'composed',
  summary: 'One thing.',
  sources: [],
  body,
})

/** A made-up vendor with `getThing0`, `getThing1` and so on, each with a body of twelve fields, a payload and a finding. */
export const manyOperations = (count: number): Vendor => {
  const c = initContract()
  const failed = named('Failed', z.object({ message: field(page(9), z.string(), 'What went wrong.') }), 'An error.')
  const route = (index: number) => ({
    method: 'GET' as const,
    path: `/things${index}/:id`,
    summary: `Get thing ${index}`,
    description: `Gets thing ${index}, as it is now.`,
    pathParams: z.object({ id: field(page(2), z.string(), 'Identifier.') }),
    query: z.object({ page: field(page(3), z.coerce.number().int().min(1).optional(), 'Number of the page.') }),
    responses: {
      200: named(
        `Thing${index}`,
        z.object({
          id: field(page(2), z.string(), 'Identifier.'),
          state: field(
            page(3),
            amend(`many-state-${index}`, z.enum(['new', 'sent']), z.enum(['new', 'sent', 'lost'])),
            'Where it is.',
          ),
          at: field(page(4), format('date-time'), 'When it was made.'),
          note: field(page(5), z.string().nullable(), 'What somebody wrote.'),
          owner: field(
            page(6),
            z.object({
              id: field(page(7), z.number().int(), 'Identifier.'),
              tags: field(page(7), z.array(z.string()), 'Words.'),
            }),
            'Whose it is.',
          ),
          steps: field(
            page(8),
            z.array(
              z.object({
                at: field(page(8), format('date-time'), 'When.'),
                done: field(page(8), z.boolean(), 'Whether it is over.'),
              }),
            ),
            'What became of it.',
          ),
        }),
        'A thing.',
      ),
      404: failed,
      429: failed,
    },
    metadata: operation({
      docs: 'https://many.example/docs',
      resource: `group${Math.floor(index / aResource)}`,
      provenance: page(1),
      responses: {
        200: { description: 'The thing.', provenance: page(1) },
        404: { description: 'No such thing.', provenance: page(1) },
        429: { description: 'Too many requests.', provenance: page(1) },
      },
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
    resources: Object.fromEntries(numbers(Math.ceil(count / aResource)).map((each) => [`group${each}`, 'A group.'])),
    contract: c.router(Object.fromEntries(numbers(count).map((index) => [`getThing${index}`, route(index)]))),
    ledger: numbers(count).map(finding),
    payloads: numbers(count).map(payload),
  })
}
