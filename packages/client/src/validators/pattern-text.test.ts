import { formats } from '@sendspec/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patternText } from './pattern-text.ts'

const written = (source: string): RegExp => new RegExp(patternText(source).slice(1, -1))

const changed = (valid: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(valid, fc.nat(), fc.constantFrom('', '0', '9', 'a', 'G', '-', '+', '.', ':', '@', ' ', '\n', 'é'), fc.nat(1))
    .map(([text, where, character, keep]) => {
      const at = where % (text.length + 1)
      return text.slice(0, at) + character + text.slice(at + keep)
    })

describe('a pattern that is written out', () => {
  it.each(Object.entries(formats))('decides about %s as the format does', (_, { pattern }) => {
    const valid = fc.stringMatching(pattern)
    const ours = written(pattern.source)
    fc.assert(
      fc.property(fc.oneof(valid, changed(valid), fc.string()), (text) => {
        expect(ours.test(text)).toBe(pattern.test(text))
      }),
      { numRuns: 3000, seed: 5 },
    )
  })

  it('has no counter where there was a simple one', () => {
    expect(patternText('^[0-9]{4}-[a-z]{10}$')).toBe(`/^[0-9][0-9][0-9][0-9]-${'[a-z]'.repeat(10)}$/`)
  })

  it.each(['\\[ab]{4}', '[ab]{4}?', '[ab]{2,4}', '[a\\]b]{4}', '[ab]{3}', '(ab){4}', '[ab]{400}'])(
    'leaves %s alone',
    (source) => {
      expect(patternText(source)).toBe(`/${source}/`)
    },
  )
})
