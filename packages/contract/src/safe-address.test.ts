import { expect, test } from 'vitest'
import { safeAddress } from './safe-address.ts'

test.each(['https://a.example/b', 'http://a.example', 'mailto:a@a.example', '../index.html#x', '#x'])(
  '%s can be followed',
  (address) => expect(safeAddress(address)).toBe(address),
)

test.each(['javascript:alert(1)', 'JavaScript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
  '%s is no address of a link',
  (address) => expect(safeAddress(address)).toBeUndefined(),
)
