import type { FieldFacts, OperationFacts, PageFacts, TypeFact } from '@sendspec/facts'
import { factsSchemaId } from '@sendspec/facts'
import { pageId } from './crates.ts'

const said = <Value>(at: number, value: Value) => ({ value, line: at, column: 1 })

/** What a page states of one field. */
export const fieldAt = (
  at: number,
  name: string | undefined,
  is: TypeFact | undefined,
  rest: Partial<FieldFacts> = {},
): FieldFacts => ({
  ...(name !== undefined && { name: said(at, name) }),
  ...(is && { type: { text: is.kind, is, line: at, column: 1 } }),
  line: at,
  column: 1,
  fields: [],
  ...rest,
})

const required = (at: number) => ({ required: said(at, true) })
const string: TypeFact = { kind: 'string' }
const number: TypeFact = { kind: 'number' }

export const crateFields: readonly FieldFacts[] = [
  fieldAt(16, 'state', string, {
    ...required(16),
    enum: [
      { ...said(16, 'packed'), source: 'prose' },
      { ...said(16, 'sent'), source: 'prose' },
    ],
  }),
  fieldAt(17, 'weight', number, { ...required(17), nullable: said(17, true) }),
  fieldAt(18, 'madeAt', string, { ...required(18), format: said(18, 'ISO 8601') }),
  fieldAt(
    19,
    'size',
    { kind: 'object' },
    {
      ...required(19),
      fields: [fieldAt(20, 'width', number, required(20)), fieldAt(21, 'height', number)],
    },
  ),
  fieldAt(22, 'tags', { kind: 'array', items: string }, required(22)),
]

const nothing = { requestExamples: [], samples: [], headers: [], filters: [], sorts: [], permissions: [] }

const operations: readonly OperationFacts[] = [
  {
    ...nothing,
    lines: [8, 26],
    method: said(8, 'GET'),
    path: said(8, '/crates/{id}'),
    parameters: [
      fieldAt(10, 'id', string, { in: 'path', ...required(10) }),
      fieldAt(11, 'expand', { kind: 'boolean' }, { in: 'query' }),
    ],
    body: [],
    responses: [
      { status: said(14, 200), fields: crateFields, examples: [] },
      {
        status: said(24, 404),
        fields: [fieldAt(25, 'error', { kind: 'literal', value: 'not_found' }, required(25))],
        examples: [],
      },
    ],
    permissions: [said(9, 'crates.read')],
    statuses: [],
  },
  {
    ...nothing,
    lines: [28, 36],
    method: said(28, 'POST'),
    path: said(28, '/crates/search'),
    parameters: [],
    body: [
      fieldAt(30, 'find.state', string, {
        enum: [
          { ...said(30, 'packed'), source: 'table' },
          { ...said(30, 'sent'), source: 'table' },
        ],
      }),
      fieldAt(
        31,
        'perPage',
        { kind: 'integer' },
        {
          default: said(31, 10),
          maximum: said(31, 50),
        },
      ),
    ],
    responses: [
      {
        status: said(33, 200),
        fields: [fieldAt(34, 'crates', { kind: 'array', items: { kind: 'named', name: 'Crate' } }, required(34))],
        examples: [],
      },
    ],
    statuses: [],
  },
]

/** What the page states. */
const facts: PageFacts = {
  $schema: factsSchemaId,
  page: { id: pageId, url: 'https://every-kind.example/crates', sha256: '0'.repeat(64), lines: 40 },
  dialect: 'markdown-types',
  servers: [said(3, 'https://api.every-kind.example')],
  auth: [{ scheme: 'Bearer', header: 'Authorization', line: 4, column: 1 }],
  types: [{ name: 'Crate', text: 'type Crate', is: { kind: 'object', fields: crateFields }, line: 15, column: 1 }],
  operations,
  links: [],
  gaps: [],
}

/** What the page states, with changes to the page, or to its operation that gets a crate. */
export const pageFacts = (change: Partial<PageFacts> = {}, first: Partial<OperationFacts> = {}): PageFacts => ({
  ...facts,
  operations: facts.operations.map((each, index) => (index === 0 ? { ...each, ...first } : each)),
  ...change,
})
