import { shapeOf } from '@sendspec/contract'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { alternatives } from './kinds.ts'

it.each([
  ['read', 'string[][]'],
  ['write', 'readonly (readonly string[])[]'],
] as const)('a list of lists compiles where it is %s', (direction, want) => {
  const shape = shapeOf(z.array(z.array(z.string())), 'here')
  expect(alternatives(shape, { name: 'Thing', direction, nameOf: (name) => name })).toEqual([want])
})
