import { type Payload, readAs } from '@sendspec/contract'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { formatProblem, problemsOf } from './problems.ts'

const payloadOf = (body: unknown): Payload => ({
  operation: 'list',
  part: '200',
  name: 'one',
  origin: 'printed',
  summary: '',
  sources: [],
  body,
})

const problems = (schema: z.ZodTypeAny, body: unknown): string[] =>
  problemsOf(schema, payloadOf(body)).map(formatProblem)

const dog = z.object({ kind: z.literal('dog'), name: z.string(), age: z.number() }).strict()
const cat = z.object({ kind: z.literal('cat'), lives: z.number() }).strict()

describe('problemsOf', () => {
  it.each([
    { given: 'a match', schema: z.number(), body: 1, want: [] },
    {
      given: 'a wrong type',
      schema: z.object({ a: z.string() }),
      body: { a: 1 },
      want: ['/a: expected string, received number (invalid_type)'],
    },
    {
      given: 'a missing key',
      schema: z.object({ a: z.string() }),
      body: {},
      want: ['/a: expected string, received nothing (invalid_type)'],
    },
    {
      given: 'null',
      schema: z.object({ a: z.array(z.string()) }),
      body: { a: null },
      want: ['/a: expected array, received null (invalid_type)'],
    },
    {
      given: 'keys that a pointer has to escape, each at its own pointer',
      schema: z.object({ 'a/b': z.object({}).strict() }).strict(),
      body: { 'a/b': { '~c': 1 }, d: [], e: 'secret' },
      want: [
        '/a~1b/~0c: expected no such key, received number (unrecognized_keys)',
        '/d: expected no such key, received array (unrecognized_keys)',
        '/e: expected no such key, received string (unrecognized_keys)',
      ],
    },
    {
      given: 'a value that is not in a list',
      schema: z.enum(['a', 'b']),
      body: 'c',
      want: ['the whole body: expected one of "a", "b", received "c" (invalid_enum_value)'],
    },
    {
      given: 'a long list, which is shortened',
      schema: z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g']),
      body: 'x',
      want: ['the whole body: expected one of "a", "b", "c" and 4 more, received "x" (invalid_enum_value)'],
    },
    {
      given: 'another literal',
      schema: z.literal(true),
      body: false,
      want: ['the whole body: expected true, received false (invalid_literal)'],
    },
    {
      given: 'text in the wrong format, which is not printed',
      schema: z.string().regex(/^a$/, 'expected an a'),
      body: 'secret',
      want: ['the whole body: expected an a, received another string (invalid_string)'],
    },
    {
      given: 'limits',
      schema: z.object({ a: z.number().min(1), b: z.array(z.number()).max(1), c: z.string().min(3) }),
      body: { a: 0, b: [1, 2], c: 'x' },
      want: [
        '/a: expected at least 1, received less (too_small)',
        '/b: expected at most 1 items, received more (too_big)',
        '/c: expected at least 3 characters, received less (too_small)',
      ],
    },
    {
      given: 'a union of which no option begins to match',
      schema: z.union([z.number(), z.array(z.string())]),
      body: 'x',
      want: ['the whole body: expected number or array, received string (invalid_union)'],
    },
    {
      given: 'a union, told by the option that came closest',
      schema: z.object({ a: z.union([z.number(), z.array(z.string())]) }),
      body: { a: ['x', 1] },
      want: ['/a/1: expected string, received number (invalid_type)'],
    },
    {
      given: 'a union told apart by a literal, though the other option has fewer problems',
      schema: z.union([cat, dog]),
      body: { kind: 'dog', lives: 9 },
      want: [
        '/name: expected string, received nothing (invalid_type)',
        '/age: expected number, received nothing (invalid_type)',
        '/lives: expected no such key, received number (unrecognized_keys)',
      ],
    },
    {
      given: 'a union within a union',
      schema: z.union([z.object({ a: z.union([z.number(), z.boolean()]) }), z.string()]),
      body: { a: 'x' },
      want: ['/a: expected number or boolean, received string (invalid_union)'],
    },
  ])('$given', ({ schema, body, want }) => {
    expect(problems(schema, body)).toEqual(want)
  })

  it('sees unknown keys only in a strict reading', () => {
    const schema = z.object({})
    expect(problems(readAs(schema, 'observed', 'here'), { a: 1 })).toEqual([])
    expect(problems(readAs(schema, 'observed', 'here', { strict: true }), { a: 1 })).toHaveLength(1)
  })

  it('says which payload has the problem', () => {
    expect(problemsOf(z.number(), payloadOf('x'))).toEqual([
      { payload: 'list.200.one', pointer: '', code: 'invalid_type', expected: 'number', received: 'string' },
    ])
  })
})
