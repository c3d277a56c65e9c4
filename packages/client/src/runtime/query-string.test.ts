import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queryString } from './parameters.ts'

const refuse = (parameter: string): never => {
  throw new Error(`refused ${parameter}`)
}

test('a query arrives as it was given', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(text, fc.array(text), fc.dictionary(fc.string({ minLength: 1 }), text), (one, many, filter) => {
      const query = queryString({ one, many, filter, other: 1 }, ['one', 'many', 'filter', 'absent'], refuse)
      const expected = [
        ['one', one],
        ...many.map((each) => ['many', each]),
        ...Object.entries(filter).map(([key, value]) => [`filter[${key}]`, value]),
      ]
      expect([...new URLSearchParams(query)]).toEqual(expected)
    }),
  )
})

test('no parameters make no query', () => {
  expect(queryString({ a: undefined, b: [] }, ['a', 'b'], refuse)).toBe('')
})

test.for<[object, string]>([
  [{ a: null }, 'a'],
  [{ a: ['x', null] }, 'a'],
  [{ a: { b: { c: null } } }, 'a/b/c'],
])('null is refused, not sent as an empty text: %j', ([values, parameter]) => {
  expect(() => queryString(values as Record<string, unknown>, ['a'], refuse)).toThrow(`refused ${parameter}`)
})
