import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { array } from './array.ts'
import type { Check } from './check.ts'
import { closed } from './closed.ts'
import { issuesOf } from './issues-of.ts'
import { integer, string } from './leaves.ts'
import { literal } from './literal.ts'
import { nullable } from './nullable.ts'
import { object } from './object.ts'
import { oneOf } from './one-of.ts'
import { optional } from './optional.ts'
import { record } from './record.ts'
import { text } from './text.ts'
import { undocumentedKeys } from './undocumented-keys.ts'
import { union } from './union.ts'
import { within } from './within.ts'

const status = oneOf('open', 'late')
const day = text('day', /^\d\d$/)
const optionalDay = optional(nullable(day))
const order = object(
  (value, trail) =>
    integer(value.id, trail, '/id') &&
    status(value.status, trail, '/status') &&
    optionalDay(value.day, trail, '/day') &&
    string(value['a/b~c'], trail, '/a~1b~0c'),
)
const orders = array(order)
const page = object((value, trail) => orders(value.orders, trail, '/orders'))

const good = { id: 1, status: 'open', 'a/b~c': '' }
const lines = (check: Check, value: unknown): readonly string[] =>
  issuesOf(check, value).map(({ pointer, expected, received }) => `${pointer}: ${expected}, not ${received}`)

describe('a body that is as the contract has it', () => {
  it('has no issue, with or without what is optional', () => {
    expect(issuesOf(page, { orders: [good, { ...good, day: null }, { ...good, day: '01' }] })).toEqual([])
  })

  it('may have other keys', () => {
    expect(issuesOf(page, { orders: [], more: 1 })).toEqual([])
  })
})

describe('an issue', () => {
  it('says where, what was expected and what type is there', () => {
    const body = { orders: [good, { id: 1.5, status: 'lost', day: 7 }, null] }
    expect(lines(page, body)).toEqual([
      '/orders/1/id: integer, not number',
      '/orders/1/status: one of open, late, not string',
      '/orders/1/day: day or null, not number',
      '/orders/1/a~1b~0c: string, not missing',
      '/orders/2: object, not null',
    ])
  })

  it('stands at the root where the whole body is something else', () => {
    expect(lines(page, 'x')).toEqual([': object, not string'])
    expect(lines(page, undefined)).toEqual([': object, not missing'])
    expect(lines(orders, { length: 0 })).toEqual([': array, not object'])
  })

  it('never holds a value', () => {
    const secret = 'hush-hush'
    fc.assert(
      fc.property(fc.constantFrom('id', 'status', 'day', 'a/b~c'), (key) => {
        const issues = issuesOf(page, {
          orders: [
            { ...good, [key]: [secret] },
            { ...good, [key]: { secret } },
          ],
        })
        expect(issues).not.toEqual([])
        expect(JSON.stringify(issues)).not.toContain(secret)
      }),
    )
  })
})

describe('what may be one of several', () => {
  const dog = object((value, trail) => literal('dog')(value.kind, trail, '/kind') && integer(value.age, trail, '/age'))
  const cat = object((value, trail) => literal('cat')(value.kind, trail, '/kind') && string(value.age, trail, '/age'))
  const pet = union(string, dog, cat)

  it('is told by the option that comes closest', () => {
    expect(lines(pet, { kind: 'dog', age: 'old' })).toEqual(['/age: integer, not string'])
    expect(lines(pet, { kind: 'cat' })).toEqual(['/age: string, not missing'])
  })

  it('is told by all options that come equally close', () => {
    expect(lines(pet, { kind: 'eel', age: 1 })).toEqual(['/kind: "dog", not string'])
    expect(lines(pet, { age: true })).toEqual([
      '/kind: "dog" or "cat", not missing',
      '/age: integer or string, not boolean',
    ])
    expect(lines(pet, 7)).toEqual([': string or object, not number'])
  })
})

describe('limits', () => {
  it('include their ends', () => {
    const some = within(array(integer), 'array by its length, 1 to 2', 1, 2)
    expect([[], [1], [1, 2], [1, 2, 3], ['x'], 'x'].map((value) => some(value))).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ])
    expect(lines(some, [])).toEqual([': array by its length, 1 to 2, not array'])
    expect(lines(some, ['x'])).toEqual(['/0: integer, not string'])
  })
})

describe('keys by any name', () => {
  it('are checked, and pointed to by their names', () => {
    const labels = record(within(string, 'short', 0, 3), integer)
    expect(lines(labels, { a: 1, 'b/c': 'x', long_: 2 })).toEqual([
      '/b~1c: integer, not string',
      '/long_: short, not string',
    ])
    expect(labels(JSON.parse('{ "__proto__": "x" }'))).toBe(false)
  })
})

describe('undocumented keys', () => {
  it('are found wherever they are', () => {
    const body = { orders: [{ ...good, more: [1] }], 'x/y': null }
    expect(undocumentedKeys(page, body)).toEqual([
      { pointer: '/x~1y', expected: 'no such key', received: 'null' },
      { pointer: '/orders/0/more', expected: 'no such key', received: 'array' },
    ])
  })

  it('are found in the option that a value has taken', () => {
    expect(undocumentedKeys(union(string, order), { ...good, more: 1 }).map(({ pointer }) => pointer)).toEqual([
      '/more',
    ])
  })

  it('are those that no option has, where a value fits several', () => {
    const a = object((value, trail) => integer(value.a, trail, '/a'))
    const both = object((value, trail) => integer(value.a, trail, '/a') && optionalDay(value.day, trail, '/day'))
    const body = { a: 1, day: null, more: 1 }
    for (const several of [union(a, both), union(both, a)]) {
      expect(undocumentedKeys(several, body).map(({ pointer }) => pointer)).toEqual(['/more'])
    }
  })

  it('are found in the option that comes closest, where a value has taken none', () => {
    const pointers = (check: Check, value: unknown) => undocumentedKeys(check, value).map(({ pointer }) => pointer)
    const body = { orders: [{ ...good, id: 'x', more: { deep: 1 } }] }
    const counted = object((value, trail) => integer(value.count, trail, '/count'))
    for (const several of [union(string, page, counted), union(counted, page)]) {
      expect(pointers(several, body)).toEqual(['/orders/0/more'])
    }
  })

  it('are in none of several options that come equally close', () => {
    const a = object(
      (value, trail) => literal('a')(value.kind, trail, '/kind') && optionalDay(value.day, trail, '/day'),
    )
    const b = object((value, trail) => literal('b')(value.kind, trail, '/kind') && integer(value.size, trail, '/size'))
    const keys = undocumentedKeys(union(a, b, string), { kind: 'c', day: null, size: 1, more: 1 })
    expect(keys.map(({ pointer }) => pointer)).toEqual(['/more'])
  })

  it('are found in a list with limits', () => {
    const some = within(array(order), 'array by its length, 1 to 2', 1, 2)
    expect(undocumentedKeys(some, [{ ...good, more: 1 }]).map(({ pointer }) => pointer)).toEqual(['/0/more'])
  })

  it('are issues where an object allows no others', () => {
    const shut = closed((value, trail) => integer(value.id, trail, '/id') && optionalDay(value.day, trail, '/day'))
    expect(lines(shut, { id: 1, day: null })).toEqual([])
    expect(lines(shut, { id: 'x', more: 1 })).toEqual(['/more: no such key, not number', '/id: integer, not string'])
  })
})
