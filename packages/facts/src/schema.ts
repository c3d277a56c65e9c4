import type { FileTree } from '@sendspec/contract'
import { gapKinds } from './gap.ts'
import { topics } from './mention.ts'
import { dialects } from './page-facts.ts'

/** Names the model; a change that old facts don't satisfy gets a new number. */
export const factsSchemaId = 'urn:sendspec:facts:1'

type Schema = { readonly [keyword: string]: unknown }

const text: Schema = { type: 'string' }
const flag: Schema = { type: 'boolean' }
const flagged: Schema = { const: true }
const anything: Schema = {}
const whole: Schema = { type: 'integer', minimum: 1 }
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })
const listOf = (items: Schema): Schema => ({ type: 'array', items })
const oneOf = (values: object): Schema => ({ enum: Object.keys(values) })

/** An object of exactly these properties; those whose name ends with `?` can be absent. */
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key.replace('?', ''), schema])),
  required: Object.keys(properties).filter((key) => !key.endsWith('?')),
  additionalProperties: false,
})

const mark = { line: whole, column: whole }
const stated = (value: Schema): Schema => object({ value, ...mark })
const kind = (name: string, rest: Readonly<Record<string, Schema>> = {}): Schema =>
  object({ kind: { const: name }, ...rest })

const definitions: Readonly<Record<string, Schema>> = {
  page: object({
    id: text,
    'title?': text,
    'url?': text,
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    lines: whole,
  }),
  auth: object({ scheme: text, header: text, ...mark }),
  declaration: object({ name: text, text, is: ref('type'), 'inferred?': flagged, ...mark }),
  operation: object({
    'summary?': ref('statedText'),
    'method?': ref('statedText'),
    'path?': ref('statedText'),
    'server?': ref('statedText'),
    lines: ref('lines'),
    parameters: listOf(ref('field')),
    'bodyType?': ref('statedType'),
    body: listOf(ref('field')),
    requestExamples: listOf(ref('example')),
    responses: listOf(ref('response')),
    samples: listOf(ref('sample')),
    headers: listOf(ref('pair')),
    permissions: listOf(ref('statedText')),
    filters: listOf(ref('statedText')),
    sorts: listOf(ref('statedText')),
    'defaultSort?': ref('statedText'),
    statuses: listOf(ref('statedNumber')),
  }),
  response: object({
    'status?': ref('statedNumber'),
    'label?': ref('statedText'),
    'failure?': flagged,
    'type?': ref('statedType'),
    fields: listOf(ref('field')),
    examples: listOf(ref('example')),
  }),
  field: object({
    'name?': ref('statedText'),
    ...mark,
    'in?': { enum: ['path', 'query', 'header', 'body'] },
    'heading?': ref('statedText'),
    'type?': ref('statedType'),
    'required?': ref('statedFlag'),
    'nullable?': ref('statedFlag'),
    'deprecated?': ref('statedFlag'),
    'enum?': listOf(object({ value: text, source: { enum: ['prose', 'table', 'type'] }, ...mark })),
    'default?': object({ value: anything, 'approximate?': flagged, ...mark }),
    'example?': stated(anything),
    'minimum?': ref('limit'),
    'maximum?': ref('limit'),
    'minLength?': ref('limit'),
    'maxLength?': ref('limit'),
    'minItems?': ref('limit'),
    'maxItems?': ref('limit'),
    'format?': object({ value: text, 'inferred?': flagged, ...mark }),
    fields: listOf(ref('field')),
  }),
  type: {
    oneOf: [
      object({ kind: { enum: ['string', 'integer', 'number', 'boolean', 'null', 'unknown'] } }),
      kind('array', { 'items?': ref('type') }),
      kind('object', { 'fields?': listOf(ref('field')) }),
      kind('record', { values: ref('type') }),
      kind('literal', { value: { type: ['string', 'number', 'boolean'] } }),
      kind('union', { options: listOf(ref('type')) }),
      kind('named', { name: text }),
    ],
  },
  example: object({
    'title?': ref('statedText'),
    'language?': text,
    lines: ref('lines'),
    'repeats?': listOf(ref('lines')),
    'value?': anything,
    'sketch?': flagged,
    'error?': object({ message: text, ...mark }),
    'text?': listOf(text),
  }),
  sample: object({
    language: text,
    lines: ref('lines'),
    'repeats?': listOf(ref('lines')),
    'method?': ref('statedText'),
    'url?': ref('statedText'),
    query: listOf(ref('pair')),
    headers: listOf(ref('pair')),
    'body?': ref('example'),
  }),
  mention: object({ topic: oneOf(topics), quote: { type: 'string', maxLength: 80 }, ...mark }),
  gap: object({ kind: oneOf(gapKinds), quote: { type: 'string', maxLength: 80 }, ...mark }),
  pair: object({ name: text, value: text, ...mark }),
  limit: object({ value: { type: 'number' }, 'approximate?': flagged, ...mark }),
  lines: { type: 'array', prefixItems: [whole, whole], items: false, minItems: 2 },
  statedText: stated(text),
  statedNumber: stated({ type: 'number' }),
  statedFlag: stated(flag),
  statedType: object({ text, is: ref('type'), 'inferred?': flagged, ...mark }),
}

/** JSON Schema (2020-12) of the facts of a page. */
export const factsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: factsSchemaId,
  title: 'Facts of a documentation page',
  description: 'What one page of API documentation states, each fact with its line and column.',
  ...object({
    $schema: { const: factsSchemaId },
    page: ref('page'),
    dialect: oneOf(dialects),
    servers: listOf(ref('statedText')),
    auth: listOf(ref('auth')),
    types: listOf(ref('declaration')),
    operations: listOf(ref('operation')),
    links: listOf(ref('statedText')),
    'mentions?': listOf(ref('mention')),
    gaps: listOf(ref('gap')),
  }),
  $defs: definitions,
} as const satisfies Schema

/** The schema as a file. */
export const factsSchemaFiles = (): FileTree =>
  new Map([['schemas/facts.schema.json', `${JSON.stringify(factsSchema, null, 2)}\n`]])
