import { describe, expect, it } from 'vitest'
import { hasOnly, isInteger, isNumber, isObject, listed, matching } from './predicates.ts'

describe('a number', () => {
  it.each([0, -0, 2 ** 53 - 1, 1 - 2 ** 53])('is one that JSON.parse did not round: %s', (value) => {
    expect([isInteger(value), isNumber(value)]).toEqual([true, true])
  })

  it.each([2 ** 53, -(2 ** 53), 1e21, Infinity, JSON.parse('9007199254740993'), '1', null, undefined])(
    'is not one that may have been rounded, or another value: %s',
    (value) => {
      expect([isInteger(value), isNumber(value)]).toEqual([false, false])
    },
  )

  it('may have a fraction, an integer may not', () => {
    expect([isInteger(1.5), isNumber(1.5)]).toEqual([false, true])
  })
})

it('an object is neither null nor a list', () => {
  expect([{}, { a: 1 }, null, [], 'x', undefined].map(isObject)).toEqual([true, true, false, false, false, false])
})

it('an object has only the listed keys, or fewer', () => {
  expect([{}, { a: 1 }, { a: 1, b: 2 }, { c: 1 }].map((value) => hasOnly(value, ['a', 'b']))).toEqual([
    true,
    true,
    true,
    false,
  ])
})

it('a listed value is a string of the list', () => {
  const isListed = listed(['a', 'b', 'long', ''])
  expect(['a', 'b', 'long', '', 'c', 'lang', 'longer', 0, null].map(isListed)).toEqual([
    ...[true, true, true, true],
    ...[false, false, false, false, false],
  ])
})

it('a matching value is a string of the form', () => {
  expect(['12', '1', 12, null].map(matching(/^\d\d$/))).toEqual([true, false, false, false])
})
