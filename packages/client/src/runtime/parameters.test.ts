import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillPath } from './parameters.ts'

const hostile = fc
  .array(
    fc.constantFrom('.', '..', '/', '\\', '%2e', '%2F', '?', '#', ';', '@', ':', ' ', '\t', '\0', '%', 'a', 'é', '😀'),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
const values = fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.integer())

const refused = new Error('refused')
const refuse = (): never => {
  throw refused
}

test.for([Symbol('x'), true, 5n, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, {}, ['a'], () => 'a'])(
  'a path parameter is a text or a number, not %s',
  (id) => {
    expect(() => fillPath('/a/{id}', { id }, refuse)).toThrow(refused)
  },
)

test('a path parameter is one segment of the URL that is called, or is refused', () => {
  fc.assert(
    fc.property(values, values, (first, second) => {
      let path: string
      try {
        path = fillPath('/a/{first}/b/{second}/c', { first, second }, refuse)
      } catch (error) {
        expect(error).toBe(refused)
        expect([first, second].some((value) => /^\.{0,2}$|\p{Surrogate}/u.test(String(value)))).toBe(true)
        return
      }
      const segments = new URL(`https://api.example${path}`).pathname.split('/').slice(1)
      expect(segments.map(decodeURIComponent)).toEqual(['a', String(first), 'b', String(second), 'c'])
    }),
    { numRuns: 2000 },
  )
})
