import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from './mismatches.ts'
import type { Shape } from './shape.ts'

const values = { STATUSES: ['open', 'late'], DAY: /^\d\d$/ }

const string: Shape = { kind: 'string' }
const number: Shape = { kind: 'number' }
const integer: Shape = { kind: 'number', integer: true }
const day: Shape = { kind: 'string', format: 'day', pattern: 'DAY' }
const status: Shape = { kind: 'enum', values: 'STATUSES' }
const optionalDay: Shape = { kind: 'nullable', inner: day }
const literal = (value: string): Shape => ({ kind: 'literal', value })
const union = (...options: Shape[]): Shape => ({ kind: 'union', options })
const object = (keys: Record<string, Shape>, more: object = {}): Shape => ({ kind: 'object', keys, ...more })

const order = object({ id: integer, status, day: optionalDay, 'a/b~c': string }, { optional: ['day'] })
const orders: Shape = { kind: 'array', items: order }
const page = object({ orders })

const good = { id: 1, status: 'open', 'a/b~c': '' }
const lines = (shape: Shape, value: unknown): readonly string[] =>
  differences(shape, { value, values }).mismatches.map(
    ({ pointer, expected, received }) => `${pointer}: ${expected}, not ${received}`,
  )
const undocumented = (shape: Shape, value: unknown): readonly string[] =>
  differences(shape, { value, values }).undocumented.map(({ pointer }) => pointer)

describe('a body that matches', () => {
  it('has no mismatch, with or without optional keys', () => {
    expect(lines(page, { orders: [good, { ...good, day: null }, { ...good, day: '01' }] })).toEqual([])
  })

  it('may have other keys', () => {
    expect(lines(page, { orders: [], more: 1 })).toEqual([])
  })
})

describe('a mismatch', () => {
  it('has a pointer, what was expected and the type that was received', () => {
    const body = { orders: [good, { id: 1.5, status: 'lost', day: 7 }, null] }
    expect(lines(page, body)).toEqual([
      '/orders/1/id: integer, not number',
      '/orders/1/status: one of open, late, not string',
      '/orders/1/day: day or null, not number',
      '/orders/1/a~1b~0c: string, not missing',
      '/orders/2: object, not null',
    ])
  })

  it('is at the root if the whole body is something else', () => {
    expect(lines(page, 'x')).toEqual([': object, not string'])
    expect(lines(page, undefined)).toEqual([': object, not missing'])
    expect(lines(orders, { length: 0 })).toEqual([': array, not object'])
  })

  it('never holds a value', () => {
    const secret = 'hush-hush'
    fc.assert(
      fc.property(fc.constantFrom('id', 'status', 'day', 'a/b~c'), (key) => {
        const body = { orders: [secret, { secret }].map((held) => ({ ...good, [key]: [held] })) }
        const { mismatches } = differences(page, { value: body, values })
        expect(mismatches).not.toEqual([])
        expect(JSON.stringify(mismatches)).not.toContain(secret)
      }),
    )
  })
})

describe('a number that JSON.parse may have rounded', () => {
  it.each([2 ** 53, -(2 ** 53), JSON.parse('9007199254740993'), 1e21, JSON.parse('1e400')])(
    'is a mismatch: %s',
    (value) => {
      expect(lines(object({ a: integer, b: number }), { a: value, b: value })).toEqual([
        value === Infinity ? '/a: integer, not number' : '/a: integer within ±2^53, not number',
        '/b: number within ±2^53, not number',
      ])
    },
  )

  it.each([2 ** 53 - 1, 1 - 2 ** 53, 0])('is not %s', (value) => {
    expect(lines(object({ a: integer, b: number }), { a: value, b: value })).toEqual([])
  })

  it('may be anywhere that has no documented type', () => {
    expect(lines(object({ a: { kind: 'unknown' } }), { a: 2 ** 53, b: 2 ** 53 })).toEqual([])
  })
})

describe('a union', () => {
  const dog = object({ kind: literal('dog'), age: integer })
  const cat = object({ kind: literal('cat'), age: string })
  const pet = union(string, dog, cat)

  it('has the mismatches of the closest option', () => {
    expect(lines(pet, { kind: 'dog', age: 'old' })).toEqual(['/age: integer, not string'])
    expect(lines(pet, { kind: 'cat' })).toEqual(['/age: string, not missing'])
  })

  it('joins the mismatches of options that are equally close', () => {
    expect(lines(pet, { kind: 'eel', age: 1 })).toEqual(['/kind: "dog", not string'])
    expect(lines(pet, { age: true })).toEqual([
      '/kind: "dog" or "cat", not missing',
      '/age: integer or string, not boolean',
    ])
    expect(lines(pet, 7)).toEqual([': string or object, not number'])
    expect(lines({ kind: 'nullable', inner: pet }, 7)).toEqual([': string or object or null, not number'])
  })
})

describe('limits', () => {
  it.each<[Shape, string]>([
    [{ kind: 'array', items: integer, least: 1, most: 2 }, 'array with a length from 1 to 2'],
    [{ kind: 'array', items: integer, least: 1 }, 'array with a length from 1'],
    [{ kind: 'array', items: integer, most: 2 }, 'array with a length up to 2'],
  ])('of %j', (shape, expected) => {
    const { least = 0, most = 9 } = shape as { least?: number; most?: number }
    const sized = (length: number) => Array.from({ length }, () => 1)
    const wrong = [0, 1, 2, 3].filter((length) => lines(shape, sized(length)).length > 0)
    expect(wrong).toEqual([0, 1, 2, 3].filter((length) => length < least || length > most))
    expect(lines(shape, sized(wrong[0] ?? 0))).toEqual([`: ${expected}, not array`])
  })

  it('of numbers and strings name their type or format', () => {
    expect(lines({ ...integer, least: 0 } as Shape, -1)).toEqual([': integer from 0, not number'])
    expect(lines({ ...string, most: 2 } as Shape, 'abc')).toEqual([': string with a length up to 2, not string'])
    expect(lines({ ...day, least: 3 } as Shape, '01')).toEqual([': day with a length from 3, not string'])
    expect(lines({ kind: 'string', pattern: 'DAY' }, 'x')).toEqual([': string like ^\\d\\d$, not string'])
  })

  it('are not checked if an item is wrong', () => {
    expect(lines({ kind: 'array', items: integer, least: 2 }, ['x'])).toEqual(['/0: integer, not string'])
  })
})

describe('keys by any name', () => {
  it('are checked, and pointed to by their names', () => {
    const labels: Shape = { kind: 'record', key: { kind: 'string', most: 3 }, values: integer }
    expect(lines(labels, { a: 1, 'b/c': 'x', long_: 2 })).toEqual([
      '/b~1c: integer, not string',
      '/long_: string with a length up to 3, not string',
    ])
    expect(lines(labels, JSON.parse('{ "__proto__": "x" }'))).toHaveLength(2)
  })
})

describe('undocumented keys', () => {
  it('are found at any depth', () => {
    const body = { orders: [{ ...good, more: [1] }], 'x/y': null }
    expect(differences(page, { value: body, values })).toEqual({
      mismatches: [],
      undocumented: [
        { pointer: '/x~1y', expected: 'no such key', received: 'null' },
        { pointer: '/orders/0/more', expected: 'no such key', received: 'array' },
      ],
    })
  })

  it('are found in the option that a value matches', () => {
    expect(undocumented(union(string, order), { ...good, more: 1 })).toEqual(['/more'])
  })

  it('are those that no option has, if a value matches several', () => {
    const a = object({ a: integer })
    const both = object({ a: integer, day: optionalDay }, { optional: ['day'] })
    for (const several of [union(a, both), union(both, a)]) {
      expect(undocumented(several, { a: 1, day: null, more: 1 })).toEqual(['/more'])
    }
  })

  it('are found in the closest option, if a value matches none', () => {
    const body = { orders: [{ ...good, id: 'x', more: { deep: 1 } }] }
    const counted = object({ count: integer })
    for (const several of [union(string, page, counted), union(counted, page)]) {
      expect(undocumented(several, body)).toEqual(['/orders/0/more'])
    }
  })

  it('are those that none of several equally close options has', () => {
    const a = object({ kind: literal('a'), day: optionalDay }, { optional: ['day'] })
    const b = object({ kind: literal('b'), size: integer })
    expect(undocumented(union(a, b, string), { kind: 'c', day: null, size: 1, more: 1 })).toEqual(['/more'])
  })

  it('are found in lists and values with limits', () => {
    expect(undocumented({ kind: 'array', items: order, most: 3 }, [{ ...good, more: 1 }])).toEqual(['/0/more'])
  })

  it('are mismatches in an object that allows no others', () => {
    const closed = object({ id: integer, day: optionalDay }, { optional: ['day'], closed: true })
    expect(lines(closed, { id: 1, day: null })).toEqual([])
    expect(lines(closed, { id: 'x', more: 1 })).toEqual(['/more: no other key, not number', '/id: integer, not string'])
    expect(undocumented(closed, { id: 1, more: 1 })).toEqual([])
  })
})
