import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queryString } from './query-string.ts'

test('a query arrives as it was given', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(text, fc.array(text), fc.dictionary(fc.string({ minLength: 1 }), text), (one, many, filter) => {
      const query = queryString({ one, many, filter, other: 1 }, ['one', 'many', 'filter', 'absent'])
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
  expect(queryString({ a: undefined, b: [] }, ['a', 'b'])).toBe('')
})
