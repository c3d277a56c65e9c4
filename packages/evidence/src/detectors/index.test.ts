import type { Payload } from '@sendspec/contract'
import { listed, payloadsWith, tiny } from '@sendspec/testing'
import { expect, it } from 'vitest'
import { detectIn } from './index.ts'

const reportsOf = (origin: Payload['origin']) => {
  const vendor = tiny({ payloads: payloadsWith(listed, { origin }) })
  return detectIn(vendor)(vendor.payloads[0] as Payload)
}

it('reports the place of a printed payload with its evidence', () => {
  expect(reportsOf('printed')).toEqual([
    { detector: 'placeholder', payload: listed, pointer: '/self', evidence: 'it still holds the placeholder ::host::' },
  ])
})

it('takes no values as evidence that the page does not print', () => {
  expect([...reportsOf('sketched'), ...reportsOf('composed')]).toEqual([])
})
