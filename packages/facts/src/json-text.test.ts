import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstError, lineOfFirstError } from './json-text.ts'

it.each([
  { given: 'JSON', text: '{\n"a": [1, -2.5e3, true, null, "\\u00e9\\n"],\n"b": {}, "c": []\n}\n', want: undefined },
  { given: 'an unquoted key', text: '{\n  a: 1\n}', want: 2 },
  { given: 'a value without quotes', text: '{\n"a":\nstring\n}', want: 3 },
  { given: 'a missing comma', text: '{\n"a": 1\n"b": 2\n}', want: 3 },
  { given: 'a comma too many in an object', text: '{\n"a": 1,\n}', want: 3 },
  { given: 'a comma too many in an array', text: '[\n1,\n2,\n]', want: 4 },
  { given: 'words between items', text: '[\n{},\nAnd so on...\n]', want: 3 },
  { given: 'a comment', text: '{\n// note\n"a": 1\n}', want: 2 },
  { given: 'a missing end', text: '{\n"a": 1\n', want: 3 },
  { given: 'an unfinished string', text: '{\n"a": "b\n}', want: 2 },
  { given: 'the wrong closer', text: '{\n"a": [1}\n]', want: 2 },
  { given: 'something after the end', text: '{}\n{}', want: 2 },
  { given: 'nothing', text: '', want: 1 },
])('$given', ({ text, want }) => {
  expect(lineOfFirstError(text)).toBe(want)
})

it.each([
  { text: '', want: { offset: 0, expected: 'a value' } },
  { text: '[', want: { offset: 1, expected: 'a value or "]"' } },
  { text: '[1', want: { offset: 2, expected: '"," or "]"' } },
  { text: '[1, ]', want: { offset: 4, expected: 'a value' } },
  { text: '{', want: { offset: 1, expected: 'a key in quotation marks or "}"' } },
  { text: '{"a": [{}]', want: { offset: 10, expected: '"," or "}"' } },
  { text: '{"a"}', want: { offset: 4, expected: '":"' } },
  { text: '{"a": }', want: { offset: 6, expected: 'a value' } },
  { text: '{"a": 1, b: 2}', want: { offset: 9, expected: 'a key in quotation marks' } },
  { text: '1 2', want: { offset: 2, expected: 'the end' } },
])('expects $want.expected in $text', ({ text, want }) => {
  expect(firstError(text)).toEqual(want)
})

it.each(['[', '[},', '{"a":'])('stops where %s is nested too deep, however long the text is', (opener) => {
  expect(firstError(`${'['.repeat(200)}${']'.repeat(200)}`)).toBeUndefined()
  expect(firstError(opener.repeat(100_000))?.expected).toBe(opener === '[},' ? 'a value or "]"' : 'at most 200 levels')
})

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

it('calls JSON exactly what JSON.parse does, on mutated texts', () => {
  const sample = '{"a": [1, -0.5, 1e9, true, false, null], "b": {"c": "d\\"\\u0041"}, "": []}'
  const alphabet = '{}[],:"\\ \n\t0123456789.-+eEtruefalsn\u00a0\u0001x'
  const edit = fc.record({
    from: fc.nat(sample.length - 1),
    drop: fc.nat(2),
    put: fc.option(fc.constantFrom(...alphabet), { freq: 3, nil: '' }),
  })
  const outcomes = new Set<boolean>()
  fc.assert(
    fc.property(edit, ({ from, drop, put }) => {
      const text = sample.slice(0, from) + put + sample.slice(from + drop)
      outcomes.add(isJson(text))
      expect({ text, isJson: lineOfFirstError(text) === undefined }).toEqual({ text, isJson: isJson(text) })
    }),
    { seed: 7, numRuns: 20_000 },
  )
  expect(outcomes.size).toBe(2)
})
