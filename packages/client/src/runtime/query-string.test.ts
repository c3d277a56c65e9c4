import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillPath, queryString } from './url.ts'
import { UsageError } from './usage-error.ts'

const hostile = fc
  .array(
    fc.constantFrom('.', '..', '/', '\\', '%2e', '%2F', '?', '#', ';', '@', ':', ' ', '\t', '\0', '%', 'a', 'é', '😀'),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
const values = fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.integer())

test('a path parameter is one segment of the URL that is called, or is refused', () => {
  fc.assert(
    fc.property(values, values, (first, second) => {
      let path: string
      try {
        path = fillPath('here', '/a/{first}/b/{second}/c', { first, second })
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError)
        expect([first, second].some((value) => /^\.{0,2}$|\p{Surrogate}/u.test(String(value)))).toBe(true)
        return
      }
      const segments = new URL(`https://api.example${path}`).pathname.split('/').slice(1)
      expect(segments.map(decodeURIComponent)).toEqual(['a', String(first), 'b', String(second), 'c'])
    }),
    { numRuns: 2000 },
  )
})

test('a query arrives as it was given', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(text, fc.array(text), fc.dictionary(fc.string({ minLength: 1 }), text), (one, many, filter) => {
      const query = queryString(['one', 'many', 'filter', 'absent'], { one, many, filter, ignored: 1 })
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
  expect(queryString(['a', 'b'], { a: undefined, b: [] })).toBe('')
})
