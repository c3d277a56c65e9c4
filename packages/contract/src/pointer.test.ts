import { expect, it } from 'vitest'
import {
  formatPointer,
  groupByPlace,
  isInside,
  matchesPointer,
  parentPointer,
  parsePointer,
  pointersUpFrom,
  valueAt,
  valuesAt,
  withoutIndexes,
  withValueAt,
} from './pointer.ts'

it('escapes what means something in a pointer, and back', () => {
  expect(formatPointer(['a/b', 0, '~1'])).toBe('/a~1b/0/~01')
  expect(parsePointer('/a~1b/0/~01')).toEqual(['a/b', '0', '~1'])
  expect(formatPointer([])).toBe('')
  expect(parsePointer('')).toEqual([])
})

it('takes * for any index, and for nothing else', () => {
  expect(matchesPointer('/a/*/b', '/a/12/b')).toBe(true)
  expect(matchesPointer('/a/*/b', '/a/key/b')).toBe(false)
  expect(matchesPointer('/a/*', '/a/1/b')).toBe(false)
  expect(matchesPointer('', '')).toBe(true)
})

it('finds the values of every item', () => {
  const body = { a: [{ b: 1 }, { c: 2 }, { b: undefined }], d: { e: 3 } }
  expect(valuesAt(body, '/a/*/b')).toEqual([1, undefined])
  expect(valuesAt(body, '/a/1/c')).toEqual([2])
  expect(valuesAt(body, '/d/*')).toEqual([3])
  expect(valuesAt(body, '/a/length')).toEqual([])
  expect(valuesAt(body, '/d/e/f')).toEqual([])
})

it('writes * only where several places differ in their index alone', () => {
  const places = ['/a/0/b', '/a/1/b', '/c/0'].map((pointer) => ({ pointer }))
  expect(groupByPlace(places, () => '').map(({ pointer, count }) => [pointer, count])).toEqual([
    ['/a/*/b', 2],
    ['/c/0', 1],
  ])
})

it('reads and replaces one value, under an escaped key too', () => {
  const body = { 'a/b': { '~': [1, 2] }, c: 3 }
  expect(valueAt(body, '/a~1b/~0/1')).toBe(2)
  expect(valueAt(body, '/a/b')).toBeUndefined()
  expect(valueAt(body, '/c/toString')).toBeUndefined()
  expect(withValueAt(body, '/a~1b/~0/1', 'two')).toEqual({ 'a/b': { '~': [1, 'two'] }, c: 3 })
  expect(withValueAt(body, '/new/x~1y', 4)).toEqual({ ...body, new: { 'x/y': 4 } })
  expect(withValueAt(body, '/a~1b', undefined)).toEqual({ c: 3 })
})

it('goes up one step at a time', () => {
  expect(pointersUpFrom('/a/b~1c/0')).toEqual(['/a/b~1c/0', '/a/b~1c', '/a'])
  expect(parentPointer('/a')).toBe('')
  expect(isInside('/a/b', '/a')).toBe(true)
  expect(isInside('/a~1b', '/a')).toBe(false)
  expect(withoutIndexes('/0/a~11/12')).toBe('/*/a~11/*')
})
