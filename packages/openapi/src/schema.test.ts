import { assumed, field, format, named, SendspecError } from '@sendspec/contract'
import { oneBody } from '@sendspec/contract/testing'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { toOpenApi } from './document.ts'
import { expectSameBodies } from './testing/fidelity.ts'

const known = assumed('made up')
const key = (schema: z.ZodTypeAny) => field('A key.', schema, known)
const needlessEscape = String.raw`\-`
const Color = named('Color', 'A color.', z.enum(['red', 'blue']))
const ref = { $ref: '#/components/schemas/Color' }
const property = { description: 'A key.', 'x-provenance': known }

const table: readonly { given: string; schema: z.ZodTypeAny; want: object }[] = [
  { given: 'a string', schema: z.string(), want: { type: 'string' } },
  {
    given: 'a string with limits',
    schema: z.string().min(2).max(4),
    want: { type: 'string', minLength: 2, maxLength: 4 },
  },
  { given: 'a string of one length', schema: z.string().regex(/^x*$/), want: { type: 'string', pattern: '^x*$' } },
  { given: 'a coerced string', schema: z.coerce.string(), want: { type: 'string' } },
  {
    given: 'a format with a standard name',
    schema: format('uuid'),
    want: { type: 'string', format: 'uuid', pattern: expect.stringMatching(/^\^\[0-9a-fA-F\]/) },
  },
  { given: 'a format without', schema: format('currency-code'), want: { type: 'string', pattern: '^[A-Z]{3}$' } },
  { given: 'a number', schema: z.number(), want: { type: 'number' } },
  { given: 'an integer', schema: z.number().int(), want: { type: 'integer' } },
  {
    given: 'a number with limits',
    schema: z.number().min(-1).max(0.5),
    want: { type: 'number', minimum: -1, maximum: 0.5 },
  },
  {
    given: 'a coerced integer with limits',
    schema: z.coerce.number().int().min(1).max(100),
    want: { type: 'integer', minimum: 1, maximum: 100 },
  },
  { given: 'a boolean', schema: z.boolean(), want: { type: 'boolean' } },
  { given: 'null', schema: z.null(), want: { type: 'null' } },
  { given: 'anything', schema: z.unknown(), want: {} },
  { given: 'a literal string', schema: z.literal('a'), want: { type: 'string', enum: ['a'] } },
  { given: 'a literal number', schema: z.literal(7), want: { type: 'number', enum: [7] } },
  { given: 'a literal boolean', schema: z.literal(false), want: { type: 'boolean', enum: [false] } },
  { given: 'an enum', schema: z.enum(['a', 'b']), want: { type: 'string', enum: ['a', 'b'] } },
  { given: 'a nullable string', schema: z.string().nullable(), want: { type: ['string', 'null'] } },
  {
    given: 'a nullable format',
    schema: format('e164').nullable(),
    want: { type: ['string', 'null'], pattern: '^\\+[1-9][0-9]{1,14}$' },
  },
  {
    given: 'a nullable integer',
    schema: z.number().int().min(0).nullable(),
    want: { type: ['integer', 'null'], minimum: 0 },
  },
  {
    given: 'a nullable enum',
    schema: z.enum(['a', 'b']).nullable(),
    want: { type: ['string', 'null'], enum: ['a', 'b', null] },
  },
  { given: 'a nullable literal', schema: z.literal(1).nullable(), want: { type: ['number', 'null'], enum: [1, null] } },
  { given: 'a nullable null', schema: z.null().nullable(), want: { type: 'null' } },
  { given: 'a nullable anything', schema: z.unknown().nullable(), want: {} },
  { given: 'a value nullable twice', schema: z.string().nullable().nullable(), want: { type: ['string', 'null'] } },
  {
    given: 'an enum nullable twice',
    schema: z.enum(['a']).nullable().nullable(),
    want: { type: ['string', 'null'], enum: ['a', null] },
  },
  {
    given: 'a union',
    schema: z.union([z.string(), z.number().int()]),
    want: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
  },
  {
    given: 'a union of literals of several types',
    schema: z.union([z.literal('a'), z.literal(1), z.literal(true)]),
    want: {
      anyOf: [
        { type: 'string', enum: ['a'] },
        { type: 'number', enum: [1] },
        { type: 'boolean', enum: [true] },
      ],
    },
  },
  {
    given: 'a union with null',
    schema: z.union([z.string(), z.null()]),
    want: { anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
  {
    given: 'a nullable union',
    schema: z.union([z.string(), z.boolean()]).nullable(),
    want: { anyOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'null' }] },
  },
  {
    given: 'a nullable union with null',
    schema: z.union([z.string(), z.null()]).nullable(),
    want: { anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
  {
    given: 'a union of overlapping options',
    schema: z.union([z.number(), z.number().int().min(3)]),
    want: { anyOf: [{ type: 'number' }, { type: 'integer', minimum: 3 }] },
  },
  { given: 'a named schema', schema: Color, want: ref },
  { given: 'a nullable named schema', schema: Color.nullable(), want: { anyOf: [ref, { type: 'null' }] } },
  {
    given: 'a nullable union of named schemas',
    schema: z.union([Color, z.number()]).nullable(),
    want: { anyOf: [ref, { type: 'number' }, { type: 'null' }] },
  },
  { given: 'an array', schema: z.array(z.string()), want: { type: 'array', items: { type: 'string' } } },
  {
    given: 'a nullable array with limits',
    schema: z.array(z.null()).min(1).max(2).nullable(),
    want: { type: ['array', 'null'], minItems: 1, maxItems: 2, items: { type: 'null' } },
  },
  {
    given: 'an array of one length',
    schema: z.array(Color).length(2),
    want: { type: 'array', minItems: 2, maxItems: 2, items: ref },
  },
  {
    given: 'an object',
    schema: z.object({ a: key(z.string()), b: key(Color.optional()), c: key(z.unknown()) }),
    want: {
      type: 'object',
      required: ['a'],
      properties: { a: { ...property, type: 'string' }, b: { ...property, ...ref }, c: property },
    },
  },
  {
    given: 'a closed object',
    schema: z.object({ a: key(z.null()) }).strict(),
    want: {
      type: 'object',
      required: ['a'],
      properties: { a: { ...property, type: 'null' } },
      additionalProperties: false,
    },
  },
  {
    given: 'an object with keys that accept anything',
    schema: z.object({ a: key(z.unknown().nullable()), b: key(z.union([z.null(), z.unknown()])), c: key(z.unknown()) }),
    want: {
      type: 'object',
      properties: { a: property, b: { ...property, anyOf: [{ type: 'null' }, {}] }, c: property },
    },
  },
  { given: 'an object without keys', schema: z.object({}), want: { type: 'object', properties: {} } },
  {
    given: 'a default',
    schema: z.object({ a: key(z.number().int().nullable().default(5)) }),
    want: { type: 'object', properties: { a: { ...property, type: ['integer', 'null'], default: 5 } } },
  },
  {
    given: 'a nullable object',
    schema: z.object({ a: key(z.boolean()) }).nullable(),
    want: { type: ['object', 'null'], required: ['a'], properties: { a: { ...property, type: 'boolean' } } },
  },
  {
    given: 'a record',
    schema: z.record(z.number()),
    want: { type: 'object', additionalProperties: { type: 'number' } },
  },
  {
    given: 'a record with limited keys',
    schema: z.record(z.string().min(1).max(3), z.enum(['a']).nullable()),
    want: {
      type: 'object',
      propertyNames: { type: 'string', minLength: 1, maxLength: 3 },
      additionalProperties: { type: ['string', 'null'], enum: ['a', null] },
    },
  },
  {
    given: 'a nullable record of anything',
    schema: z.record(z.unknown()).nullable(),
    want: { type: ['object', 'null'], additionalProperties: {} },
  },
]

const schemaIn = (body: z.ZodTypeAny): unknown =>
  toOpenApi(oneBody(body), 'observed').paths?.['/thing']?.get?.responses?.['200'].content['application/json'].schema

describe('a schema', () => {
  test.each(table)('$given is converted', ({ schema, want }) => {
    expect(schemaIn(schema)).toEqual(want)
  })

  test.each(table)('$given means the same to Ajv and to Zod', ({ schema }) => {
    expectSameBodies(oneBody(schema), 'observed', 200)
  })

  test('a named schema becomes a component, before the components that it uses', () => {
    const Shirt = named('Shirt', 'A shirt.', z.object({ color: key(Color) }))
    expect(toOpenApi(oneBody(z.array(Shirt)), 'observed').components?.schemas).toEqual({
      Shirt: {
        description: 'A shirt.',
        type: 'object',
        required: ['color'],
        properties: { color: { ...property, ...ref } },
      },
      Color: { description: 'A color.', type: 'string', enum: ['red', 'blue'] },
    })
  })

  test('a name that stands for two definitions is refused, naming both places', () => {
    const other = named('Color', 'A color.', z.enum(['red', 'green']))
    const refused = expect(() => toOpenApi(oneBody(z.object({ a: key(Color), b: key(other) })), 'observed'))
    refused.toThrow(SendspecError)
    refused.toThrow('one getThing 200/b: the name "Color" belongs to another schema, at one getThing 200/a')
  })

  test.each([
    ['a tuple', z.tuple([z.string()])],
    ['a lazy schema', z.lazy(() => z.string())],
    ['a transform', z.string().transform(Number)],
    ['a refinement', z.string().refine(Boolean)],
    ['a date', z.date()],
    ['a bigint', z.bigint()],
    ['an intersection', z.intersection(z.object({}), z.object({}))],
    ['a set', z.set(z.string())],
    ['any', z.any()],
    ['undefined', z.undefined()],
    ['a literal null', z.literal(null)],
    ['a catchall', z.object({}).catchall(z.string())],
    ['a record keyed by an enum', z.record(z.enum(['a']), z.string())],
    ['an array of optional items', z.array(z.string().optional())],
    ["Zod's own format", z.string().email()],
    ["Zod's own date and time", z.string().datetime()],
    ['a trimmed string', z.string().trim()],
    ['a pattern with flags', z.string().regex(/x/i)],
    ['a multiple', z.number().multipleOf(2)],
    ['an exclusive limit', z.number().gt(1)],
    ['a pattern that is invalid in Unicode', z.string().regex(new RegExp(needlessEscape))],
  ])('%s is refused, with its place in the contract', (_, schema) => {
    const refused = expect(() => toOpenApi(oneBody(z.object({ outer: key(z.array(schema)) })), 'observed'))
    refused.toThrow(SendspecError)
    refused.toThrow(/^one getThing 200\/outer\/\*/)
  })
})
