import { expect, test } from 'vitest'
import { proseOf } from '../sentences/prose.ts'
import { bodyOf } from './example.ts'

const body = (text: string) => bodyOf(proseOf([{ text, line: 1, column: 1 }]))

test('JSON is an example without an error', () => {
  const { example } = body('{"a": [1, null]}')
  expect(example).toEqual({ lines: [1, 1], value: { a: [1, null] } })
})

test.each([
  ['{a: 1, b: "x",}', { a: 1, b: 'x' }],
  ["{'a': -1}", { a: -1 }],
  ['{"a": 1 "b": 2}', undefined],
  ['{"a": [1, ...], ...}', { a: [1] }],
])('%s is an example with an error', (text, value) => {
  const { example } = body(text)
  expect(example?.value).toEqual(value)
  expect(example?.error).toMatchObject({ line: 1 })
})

test('a body with types in place of values is a sketch', () => {
  const { example, type } = body('{ok: true, data: Thing[], note: string | null}')
  expect(example).toMatchObject({ sketch: true })
  expect(type?.is).toMatchObject({
    kind: 'object',
    fields: [
      { name: { value: 'ok' }, type: { is: { kind: 'literal', value: true } } },
      { name: { value: 'data' }, type: { is: { kind: 'array', items: { kind: 'named', name: 'Thing' } } } },
      { name: { value: 'note' }, type: { is: { kind: 'union' } } },
    ],
  })
})

test('a sketch that lacks some of its commas has a gap, and one without any is well-formed', () => {
  expect(bodyOf({ text: '{\na: string,\nb: number\nc: X\n}', markAt }).gaps).toMatchObject([
    { kind: 'missing-separator', quote: 'b: number' },
  ])
  expect(bodyOf({ text: '{\na: string\nb: number\n}', markAt }).gaps).toEqual([])
})

test.each(['[', '{"a": "b }', `${'['.repeat(50_000)}`, `[${'-'.repeat(20_000)}1]`])(
  'what is no body is a gap, not a crash',
  (text) => {
    expect(body(text).gaps).toMatchObject([{ kind: 'unparseable-example' }])
  },
)

const markAt = (offset: number) => ({ line: 1, column: offset + 1 })
