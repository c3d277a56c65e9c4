import { assumed, field, type Shape, shapeOf } from '@sendspec/contract'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Call, Param } from './model.ts'
import { rulesText } from './rules-text.ts'

const key = (schema: z.ZodTypeAny) => field('One.', schema, assumed('made up'))

const param = (key: string, schema: z.ZodTypeAny, more: Partial<Param> & { required?: boolean } = {}): Param => {
  const { part = 'query', required = false } = more
  const shape: Shape = shapeOf(schema, key)
  return { part, property: { key, required, shape, description: '', amendments: [] } } as unknown as Param
}

const rules = (...params: Param[]): string => rulesText({ params } as unknown as Call).join('\n')

test.for<[string, z.ZodTypeAny, string | undefined]>([
  [
    'an integer',
    z.number().int(),
    "{ at: ['it'], expected: 'an integer', holds: (value: number) => Number.isInteger(value) }",
  ],
  [
    'an integer from 1',
    z.number().int().min(1),
    "{ at: ['it'], expected: 'an integer from 1', holds: (value: number) => Number.isInteger(value) && value >= 1 }",
  ],
  [
    'a number up to 5',
    z.number().max(5),
    "{ at: ['it'], expected: 'a number up to 5', holds: (value: number) => value <= 5 }",
  ],
  [
    'a number from 1 to 5',
    z.number().min(1).max(5),
    "{ at: ['it'], expected: 'a number from 1 to 5', holds: (value: number) => value >= 1 && value <= 5 }",
  ],
  ['a number', z.number(), undefined],
  ['one of two', z.enum(['a', 'b']).nullable(), "{ at: ['it'], oneOf: ['a', 'b'] }"],
  [
    'text that is not empty',
    z.string().min(1),
    "{ at: ['it'], expected: 'text that is not empty', holds: (value: string) => value.length > 0 }",
  ],
  [
    'text with a length',
    z.string().min(1).max(3),
    "{ at: ['it'], expected: 'text with a length from 1 to 3', holds: (value: string) => value.length >= 1 && value.length <= 3 }",
  ],
  ['any text', z.string(), undefined],
  ['yes or no', z.boolean(), undefined],
])('%s is checked as it is documented', ([, schema, rule]) => {
  const text = rules(param('it', schema))
  if (rule === undefined) expect(text).toBe('')
  else
    expect(
      text
        .replaceAll(/\s+/g, ' ')
        .replaceAll(', }', ' }')
        .replace(/\[ (\{.*\}), \]/, '[$1]'),
    ).toBe(`rules: [${rule}], check: checkRules,`)
})

test('what is in lists and objects is checked too', () => {
  const find = z.object({
    tags: key(z.array(z.enum(['x'])).max(2)),
    size: key(z.object({ least: key(z.number().int()) })),
  })
  expect(rules(param('find', find, { part: 'body' }))).toMatch(
    /\['find', 'tags'\],[\s\S]*up to 2[\s\S]*\{ at: \['find', 'tags', 0\], oneOf: \['x'\] \}[\s\S]*\['find', 'size', 'least'\]/,
  )
})

test('a key is never taken for a step, whatever characters it has', () => {
  const find = z.object({ 'a/b~c': key(z.object({ '*': key(z.enum(['x'])) })) })
  expect(rules(param('find', find, { part: 'body' }))).toContain("{ at: ['find', 'a/b~c', '*'], oneOf: ['x'] }")
})

test('an empty text is refused where a server takes it for a missing one: as a required part of the query', () => {
  const text = z.string()
  expect(rules(param('name', text, { required: true }))).toContain('text that is not empty')
  expect(rules(param('name', text))).toBe('')
  expect(rules(param('name', text, { required: true, part: 'body' }))).toBe('')
  expect(rules(param('count', z.number(), { required: true }))).toBe('')
  expect(rules(param('name', text.min(2), { required: true }))).not.toContain('not empty')
})
