import { describe, expect, it } from 'vitest'
import type { Issue } from './check.ts'
import { type FindingPlace, findingOf } from './finding-of.ts'

const places: readonly FindingPlace[] = [
  ['/orders/*/status', 'list', 'shop-status-unlisted'],
  ['/orders/*/status', 'absence', 'shop-status-null'],
  ['/orders/*/day', 'form', 'shop-day-format'],
  ['/orders', 'form', 'shop-orders-untyped'],
]

const issue = (pointer: string, expected: string, received: Issue['received']): Issue => ({
  pointer,
  expected,
  received,
})

describe('the finding that explains an issue', () => {
  it('is about its place and about what is wrong there', () => {
    const named = (...args: Parameters<typeof issue>) => findingOf(issue(...args), places)
    expect(named('/orders/3/status', 'one of open, late', 'string')).toBe('shop-status-unlisted')
    expect(named('/orders/3/status', 'one of open, late', 'null')).toBe('shop-status-null')
    expect(named('/orders/3/status', 'one of open, late', 'missing')).toBe('shop-status-null')
    expect(named('/orders/0/day', 'day', 'string')).toBe('shop-day-format')
  })

  it('is none where the ledger speaks of something else', () => {
    const named = (...args: Parameters<typeof issue>) => findingOf(issue(...args), places)
    expect(named('/orders/3/status', 'one of open, late', 'number')).toBeUndefined()
    expect(named('/orders/0/day', 'day', 'missing')).toBeUndefined()
    expect(named('/orders/0/id', 'integer', 'string')).toBeUndefined()
    expect(named('/orders/0', 'object', 'string')).toBeUndefined()
  })
})
