import { defineVendor, named } from '@sendspec/contract'
import { key, oneBody } from '@sendspec/contract/testing'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { clientFiles } from '../client-files.ts'
import { recorded } from './testing/recorded-vendor.ts'

const body = (name: string) => named(name, 'A thing.', z.object({ a: key(z.string()) }))

describe('a contract is refused, with its place', () => {
  test.each(['Fixture', 'MockPlan', 'GetThingReply'])('if a component is called %s', (name) => {
    expect(() => clientFiles(oneBody(body(name)))).toThrow(`one client: ${name} is the name of something`)
  })

  test('if two payloads would be one constant', () => {
    const [first, ...others] = recorded.payloads
    const twice = [...(first ? [first, { ...first, name: 'Counted' }] : []), ...others]
    expect(() => clientFiles(defineVendor({ ...recorded, payloads: twice }))).toThrow(
      'made-up payload getParcel.200.Counted: its constant in the client would have the name of getParcel.200.counted',
    )
  })
})

test('a component may have any other name', () => {
  expect(clientFiles(oneBody(body('Thing'))).get('clients/one/src/testing.ts')).toContain('Reply<200, never, Thing>')
})
