import { formats } from '@sendspec/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { patternText } from './pattern-text.ts'
import { twoDigits } from './without-choices.ts'

const written = (source: string): RegExp => new RegExp(patternText(source).slice(1, -1))

/** Those at the edges of the usual ranges, and the last ones that there are. */
const characters = [...'\0 /09:@AFGZ[_`afgz{-+.\n\u00e9\uffff', '\u{1F600}', '']

const changed = (valid: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(valid, fc.nat(), fc.constantFrom(...characters), fc.nat(1)).map(([text, where, character, keep]) => {
    const at = where % (text.length + 1)
    return text.slice(0, at) + character + text.slice(at + keep)
  })

const expectSame = (pattern: RegExp): void => {
  const ours = written(pattern.source)
  const valid = fc.stringMatching(pattern)
  let passed = 0
  fc.assert(
    fc.property(fc.oneof(valid, changed(valid), fc.string()), (text) => {
      const expected = pattern.test(text)
      if (expected) passed++
      expect([text, ours.test(text)]).toEqual([text, expected])
    }),
    { numRuns: 3000, seed: 5 },
  )
  expect(passed).toBeGreaterThan(900)
}

describe('a pattern that is written out', () => {
  it.each(Object.entries(formats))('decides about %s as the format does', (_, { pattern }) => expectSame(pattern))

  it.each([
    '^[0-9a-f]{3}$',
    '^[a-f0-9]$',
    '^x[A-Za-z]{2}_[0-9][b-yB-Y2-8]-$',
    '^[0-45-9]{2}[a-ce-g]$',
    '^[a-fc-k]{2}$',
    '^[0-9a-f]{2}|[a-f]$',
    '^[0-9a-f]{2}.$',
    '^[0-9]{1,5}$',
    '^[^a-c]{2,4}x$',
    '^(?:[a\\]b]{4}|[ab]{0,3}c)+$',
  ])('decides as %s does', (source) => expectSame(new RegExp(source)))

  it.each([
    ['^[0-9]{4}-[a-z]{5}$', '^[0-9][0-9][0-9][0-9]-[a-z][a-z][a-z][a-z][a-z]$'],
    ['[a\\]b]{4}', '[a\\]b][a\\]b][a\\]b][a\\]b]'],
    ['[ab]{2,4}', '[ab][ab](?:[ab](?:[ab])?)?'],
  ])('has no counter where there was %s', (source, text) => {
    expect(patternText(source)).toBe(`/${text}/`)
  })

  it('has no choice of ranges where there was one character after the other', () => {
    expect(patternText('^[0-9A-F]{2}-[a-z]$')).toBe('/^(?=[0-F]{2}-[a-z]$)[^:-@G-\\uffff]{2}-[^{-\\uffff]$/')
  })

  it.each(Object.entries(twoDigits))('takes the same numbers by %s and by %s', (choice, same) => {
    const [theirs, ours] = [new RegExp(`^${choice}$`), new RegExp(`^${same}$`)]
    const numbers = Array.from({ length: 1000 }, (_, number) => String(number).padStart(number < 100 ? 2 : 3, '0'))
    for (const text of [...numbers, '', '1', '1a', 'a1', '-1', '1:', '/1', '1\n', ' 1']) {
      expect([text, ours.test(text)]).toEqual([text, theirs.test(text)])
    }
    expect(patternText(`^x${choice}y$`)).toBe(`/^x${same}y$/`)
    expect(patternText(`^x${choice}{5}y${choice}?$`)).toBe(`/^x${choice}{5}y${choice}?$/`)
  })

  it.each(['\\[ab]{4}', '[ab]{4}?', '[ab]{3}', '(ab){4}', '[ab]{400}', '^[0-45-9]$', '^[0-9a-f]+$', '^[0-9]-[a-z]$'])(
    'leaves %s alone',
    (source) => {
      expect(patternText(source)).toBe(`/${source}/`)
    },
  )
})
