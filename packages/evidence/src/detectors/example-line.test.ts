import { expect, it } from 'vitest'
import { lineIn } from './example-line.ts'

const value = {
  items: [
    { id: 1, tags: [] },
    { id: 2, tags: ['new'] },
  ],
  total: 2,
}
const printed = JSON.stringify(value, null, 2).split('\n')

it.each([
  { given: 'a member of the second item', pointer: '/items/*/id', wanted: 2, text: '"id": 2' },
  { given: 'an item', pointer: '/items/*', wanted: value.items[1], text: '{' },
  { given: 'what stands after a nested list', pointer: '/total', wanted: 2, text: '"total": 2' },
  { given: 'a list that is empty', pointer: '/items/*/tags', wanted: value.items[0]?.tags, text: '"tags": []' },
])('finds the line of $given', ({ pointer, wanted, text }) => {
  const line = lineIn({ lines: [11, 10 + printed.length], value }, pointer, wanted)
  expect(printed[line - 11]?.trim()).toContain(text)
})

it('gives the line on which an example begins that is printed in another way', () => {
  expect(lineIn({ lines: [11, 12], value }, '/total', 2)).toBe(11)
})
