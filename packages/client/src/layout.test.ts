import { expect, test } from 'vitest'
import { bracketed } from './layout.ts'

const long = 'x'.repeat(100)

test('puts a comma after the last part of a list, and none after the last argument of a type', () => {
  const parts = ['200', long]
  expect(bracketed({ before: 'f', open: '(', parts, close: ')', column: 20 })).toBe(`f(\n  200,\n  ${long},\n)`)
  expect(bracketed({ before: 'Reply', open: '<', parts, close: '>', column: 20 })).toBe(`Reply<\n  200,\n  ${long}\n>`)
})
