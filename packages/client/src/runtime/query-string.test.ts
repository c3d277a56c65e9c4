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

test('what has a text is sent', () => {
  const values = { text: 'a', flag: false, number: -1.5, large: 10n, list: [[1], []], none: Object.create(null) }
  expect(queryString(values, Object.keys(values), refuse)).toBe('?text=a&flag=false&number=-1.5&large=10&list=1')
})

test.for<[string, unknown]>([
  ['null', null],
  ['a date', new Date(0)],
  ['a map', new Map([['a', 1]])],
  ['a set', new Set(['a'])],
  ['parameters of a URL', new URLSearchParams('a=1')],
  ['a function', () => 'a'],
  ['a symbol', Symbol('a')],
  ['no number', Number.NaN],
  ['a number without end', Number.POSITIVE_INFINITY],
])('%s is refused with its place, not sent as some other text or left out', ([, value]) => {
  expect(() => queryString({ a: value }, ['a'], refuse)).toThrow(/^refused a$/)
  expect(() => queryString({ a: ['x', value] }, ['a'], refuse)).toThrow(/^refused a$/)
  expect(() => queryString({ a: { b: { c: value } } }, ['a'], refuse)).toThrow(/^refused a\/b\/c$/)
})
