import { expect, it } from 'vitest'
import { showsColors } from './run-process.ts'

it.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('colours on a terminal (%s) with %j: %s', (isTTY, env, want) => {
  expect(showsColors({ isTTY }, env)).toBe(want)
})
