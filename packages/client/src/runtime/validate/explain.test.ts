import { describe, expect, it } from 'vitest'
import type { Mismatch } from './drift.ts'
import { explainerOf, type FindingPlace, findingOf } from './explain.ts'

const places: readonly FindingPlace[] = [
  ['/orders/*/status', 'list', 'shop-status-unlisted'],
  ['/orders/*/status', 'absence', 'shop-status-null'],
  ['/orders/*/day', 'format', 'shop-day-format'],
  ['/orders/*/total', 'form', 'shop-total-untyped'],
  ['/orders', 'form', 'shop-orders-untyped'],
]

const found = (pointer: string, expected: string, received: Mismatch['received']): string | undefined =>
  findingOf({ pointer, expected, received }, places)

describe('the finding that explains a mismatch', () => {
  it('has the same place and the same concern', () => {
    expect(found('/orders/3/status', 'one of open, late', 'string')).toBe('shop-status-unlisted')
    expect(found('/orders/3/status', 'one of open, late', 'null')).toBe('shop-status-null')
    expect(found('/orders/3/status', 'one of open, late', 'missing')).toBe('shop-status-null')
    expect(found('/orders/0/day', 'day', 'string')).toBe('shop-day-format')
    expect(found('/orders/0/total', 'integer', 'number')).toBe('shop-total-untyped')
    expect(found('/orders/0/total', 'integer', 'string')).toBe('shop-total-untyped')
  })

  it('does not exist if the type is wrong, and the finding is about the format', () => {
    expect(found('/orders/0/day', 'day', 'number')).toBeUndefined()
  })

  it('does not exist if the ledger is about something else', () => {
    expect(found('/orders/3/status', 'one of open, late', 'number')).toBeUndefined()
    expect(found('/orders/0/day', 'day', 'missing')).toBeUndefined()
    expect(found('/orders/0/id', 'integer', 'string')).toBeUndefined()
    expect(found('/orders/0', 'object', 'string')).toBeUndefined()
    expect(found('/orders/0/day/more', 'day', 'string')).toBeUndefined()
  })
})

describe('an explainer', () => {
  const explain = explainerOf(
    {
      getOrder: {
        200: { shape: { kind: 'object', keys: { status: { kind: 'enum', values: 'STATUSES' } } }, findings: places },
        201: {
          shape: {
            parameter: 'as',
            otherwise: 'text',
            cases: { text: { kind: 'string' }, number: { kind: 'number' } },
          },
        },
      },
    },
    ['DAY', 'STATUSES'],
  )
  const drift = (status: number, data: unknown, more: { params?: object; undocumentedKeys?: boolean } = {}) => {
    const { params = {}, ...settings } = more
    const call = { operation: { id: 'getOrder', docs: 'https://shop.example' }, settings, params }
    return explain({ ...call, result: { ok: true, status, data } }, [/^\d$/, ['open', 'late']])
  }

  it('names the operation and its page, and lists undocumented keys only for calls that ask for them', () => {
    const common = { operation: 'getOrder', docs: 'https://shop.example', received: 'string' }
    const mismatch = { ...common, pointer: '/status', expected: 'one of open, late' }
    const key = { ...common, pointer: '/more', expected: 'no such key' }
    expect(drift(200, { status: 'lost', more: '' })).toEqual([mismatch])
    expect(drift(200, { status: 'lost', more: '' }, { undocumentedKeys: true })).toEqual([mismatch, key])
  })

  it('takes the shape for the parameter that the body depends on', () => {
    expect(drift(201, 'x')).toEqual([])
    expect(drift(201, 'x', { params: { as: 'text' } })).toEqual([])
    expect(drift(201, 'x', { params: { as: 'number' } })).toMatchObject([{ expected: 'number' }])
    expect(drift(201, 7, { params: { as: 'toString' } })).toMatchObject([{ expected: 'string' }])
  })

  it('names what is unstated of calls without the parameter only for such calls', () => {
    const open = explainerOf(
      {
        getOrder: {
          200: {
            shape: {
              parameter: 'as',
              otherwise: 'text',
              cases: { text: { kind: 'string' }, number: { kind: 'number' } },
            },
            findings: [
              ['', 'default', 'shop-default-unstated'],
              ['', 'form', 'shop-type-untied'],
            ],
          },
        },
      },
      [],
    )
    const told = (data: unknown, params: object) => {
      const call = { operation: { id: 'getOrder', docs: 'https://shop.example' }, settings: {}, params }
      return open({ ...call, result: { ok: true, status: 200, data } }, []).map(({ finding }) => finding)
    }
    expect(told(7, {})).toEqual(['shop-default-unstated'])
    expect(told(7, { as: 'text' })).toEqual(['shop-type-untied'])
  })

  it('finds nothing in a body without a shape', () => {
    expect(drift(404, {})).toEqual([])
  })
})
