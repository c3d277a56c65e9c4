import { expect, it } from 'vitest'
import { z } from 'zod'
import { byKind } from './by-kind.ts'
import { shapeOf } from './reading.ts'
import { sampleOf, sampleText } from './sample.ts'
import { format, named } from './schema.ts'
import type { Shape } from './shape.ts'
import { key } from './testing/one-body.ts'
import { childPointer, childrenOf, childValues, componentsIn, hasPath, propertiesIn, shapeAt } from './walk.ts'

const item = named('Item', 'An item.', z.object({ id: key(format('uuid')), 'a/b': key(z.string().nullable()) }))
const shape = shapeOf(
  z.object({
    list: key(z.array(item)),
    map: key(z.record(z.string(), z.number())),
    either: key(z.union([z.literal(1), z.object({ more: key(z.boolean().optional()) })])),
    kind: key(z.enum(['one', 'two'])),
  }),
  'a test',
)

it('lists every property with an escaped pointer', () => {
  expect(propertiesIn(shape).map(({ pointer }) => pointer)).toEqual([
    '/list',
    '/list/*/id',
    '/list/*/a~1b',
    '/map',
    '/either',
    '/either/more',
    '/kind',
  ])
})

it('finds every use of a component, with its pointer', () => {
  const uses = componentsIn(shape).map(({ pointer, component }) => [pointer, component.name])
  expect(uses).toEqual([['/list/*', 'Item']])
})

it.each([
  { given: '/list/0/a~1b', want: 'nullable' },
  { given: '/list/x', want: undefined },
  { given: '/map/any~1key', want: 'number' },
  { given: '/either/more', want: 'boolean' },
  { given: '/kind/length', want: undefined },
  { given: '', want: 'object' },
])('finds the shape at $given', ({ given, want }) => {
  expect(shapeAt(shape, given)?.shape.kind).toBe(want)
})

it('knows paths with * for any item or entry', () => {
  expect(hasPath(shape, ['list', '*', 'a/b'])).toBe(true)
  expect(hasPath(shape, ['list', '0', 'a/b'])).toBe(false)
  expect(hasPath(shape, ['map', 'x'])).toBe(true)
  expect(hasPath(shape, ['list', '*', 'a~1b'])).toBe(false)
})

it('finds the values that each child describes', () => {
  const seen: string[] = []
  const visit = (each: Shape, values: readonly unknown[], pointer: string): void => {
    for (const child of childrenOf(each)) {
      const inner = values.flatMap((value) => childValues(child, value))
      const place = childPointer(pointer, child)
      seen.push(`${child.role} ${place}: ${JSON.stringify(inner)}`)
      visit(child.shape, inner, place)
    }
  }
  visit(shape, [{ list: [{ id: 'x', 'a/b': null }], map: { y: 2 }, either: { more: true } }], '')
  expect(seen).toEqual([
    'property /list: [[{"id":"x","a/b":null}]]',
    'item /list/*: [{"id":"x","a/b":null}]',
    'definition /list/*: [{"id":"x","a/b":null}]',
    'property /list/*/id: ["x"]',
    'property /list/*/a~1b: [null]',
    'present /list/*/a~1b: []',
    'property /map: [{"y":2}]',
    'entry /map/*: [2]',
    'property /either: [{"more":true}]',
    'option /either: []',
    'option /either: [{"more":true}]',
    'property /either/more: [true]',
    'property /kind: []',
  ])
})

it('makes a sample that the schema accepts', () => {
  const sample = sampleOf(shape)
  expect(sample).toEqual({
    list: [{ id: 'e2cf1b63-6505-3d7a-9c51-a9eb67d97a48', 'a/b': 'any' }],
    map: {},
    either: 1,
    kind: 'one',
  })
  expect(shape.schema.safeParse(sample).success).toBe(true)
  expect([z.array(z.number().min(3)), z.null(), z.object({})].map((each) => sampleText(shapeOf(each, '')))).toEqual([
    '3',
    '',
    '',
  ])
})

it('answers for the kinds that a table leaves out', () => {
  const depth: (shape: Shape, from: number) => number = byKind(
    { array: ({ items }, from) => depth(items, from + 1) },
    (_, from) => from,
  )
  expect(depth(shapeOf(z.array(z.array(z.string())), ''), 5)).toBe(7)
  // @ts-expect-error a table without `otherwise` must name every kind
  const incomplete: (shape: Shape) => number = byKind({ string: () => 1 })
  expect(() => incomplete(shape)).toThrow(TypeError)
})
