import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MutationKind, mutate, mutationKinds, mutationPlaces } from './mutate.ts'
import { valueAt } from './pointer.ts'

const kinds = Object.keys(mutationKinds) as MutationKind[]

const body = {
  ok: true,
  list: [
    { id: 1, 'a/b~': 'x' },
    { id: 2, 'a/b~': null },
  ],
}

test.each([
  ['new-value', 7, '/list/0/a~1b~0', 'hostile_value_7'],
  ['empty-string', 0, '/list/0/a~1b~0', ''],
  ['null', 0, '/ok', null],
  ['missing-key', 1, '/list', undefined],
  ['extra-key', 1, '/list/0/hostile_extra', 1],
  ['number-as-string', 1, '/list/1/id', '2'],
  ['string-as-number', 5, '/list/0/a~1b~0', 5],
  ['boolean-as-number', 0, '/ok', 1],
  ['huge-number', 0, '/list/0/id', Number.MAX_VALUE],
  ['array-as-object', 0, '/list', { 0: body.list[0], 1: body.list[1] }],
  ['object-as-array', 1, '/list/1', []],
  ['empty-array', 0, '/list', []],
  ['repeated-item', 0, '/list', [body.list[0], body.list[1], body.list[1]]],
] as const)('%s with seed %i changes %s', (kind, seed, pointer, value) => {
  const mutation = mutate(body, kind, seed)
  expect(mutation.pointer).toBe(pointer)
  expect(valueAt(mutation.body, pointer)).toEqual(value)
})

test('seeds up to the number of places reach each place once', () => {
  for (const kind of kinds) {
    const places = mutationPlaces(body, kind)
    expect(new Set(places.map((_, seed) => mutate(body, kind, seed).pointer)).size).toBe(places.length)
  }
})

test('a body without a place for a change stays as it was', () => {
  expect(mutate([], 'new-value', 3)).toEqual({ body: [], pointer: undefined })
})

test('any body and seed: the same result each time, the body itself untouched, one place changed', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...kinds), fc.nat(), (json, kind, seed) => {
      const given = structuredClone(json)
      const mutation = mutate(json, kind, seed)
      expect(json).toEqual(given)
      expect(mutate(json, kind, seed)).toEqual(mutation)
      if (mutation.pointer === undefined) expect(mutationPlaces(json, kind)).toEqual([])
      else expect(JSON.stringify(mutation.body)).toBeDefined()
    }),
  )
})
