import { describe, expect, it } from 'vitest'
import { checkPortRange, parsePort, parsePositive } from './numbers.ts'

describe('a port', () => {
  it.each([
    ['0', 0],
    ['4010', 4010],
    ['65535', 65_535],
  ])('%s', (value, want) => {
    expect(parsePort(value)).toBe(want)
  })

  it.each([
    ['', 'found an empty value'],
    [' 80', 'found " 80"'],
    ['65536', 'found "65536"'],
    ['1e3', 'found "1e3"'],
    ['0x10', 'found "0x10"'],
    ['-1', 'found "-1"'],
  ])('"%s" is refused', (value, words) => {
    expect(() => parsePort(value)).toThrow(words)
  })
})

describe('a range of ports', () => {
  it.each([[{ from: 65_532, count: 4 }], [{ from: 0, count: 4 }], [{ from: 65_522, offset: 10, count: 4 }]])(
    '%j fits',
    (range) => {
      expect(() => checkPortRange(range)).not.toThrow()
    },
  )

  it.each([
    [{ from: 65_533, count: 4 }, 'the ports 65533 to 65536, but the highest port is 65535\n  next: use --port 65532'],
    [
      { from: 65_535, offset: 10, count: 1 },
      'needs port 65545, but the highest port is 65535\n  next: use --port 65525',
    ],
  ])('%j does not', (range, words) => {
    expect(() => checkPortRange(range)).toThrow(words)
  })
})

it.each(['', ' ', '0', '-1', 'x', 'Infinity'])('"%s" is no number above 0', (value) => {
  expect(() => parsePositive('--timeout')(value)).toThrow('--timeout: expected a number above 0')
})
