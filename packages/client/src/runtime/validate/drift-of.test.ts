import { describe, expect, it } from 'vitest'
import { driftOf, type Validation } from './drift-of.ts'
import { findingsAt } from './finding-of.ts'
import { object } from './object.ts'
import { oneOf } from './one-of.ts'

const operation = { id: 'getOrder', docs: 'https://shop.example/docs' }
const status = oneOf('open', 'late')
const validation: Validation = {
  checks: { 200: object((value, trail) => status(value.status, trail, '/status')) },
  findings: async () => findingsAt({ 200: [['/status', 'list', 'shop-status-unlisted']] }),
}
const lost = { status: 200, body: { status: 'lost' } }
const drift = {
  operation: operation.id,
  docs: operation.docs,
  pointer: '/status',
  expected: 'one of open, late',
  received: 'string',
}

describe('drift', () => {
  it('says where, by which page, and what is known about it', async () => {
    expect(await driftOf(operation, validation, lost)).toEqual([{ ...drift, finding: 'shop-status-unlisted' }])
  })

  it('is reported also when the findings are not there', async () => {
    const unreachable: Validation = { ...validation, findings: () => Promise.reject(new Error('offline')) }
    expect(await driftOf(operation, unreachable, lost)).toEqual([drift])
    expect(await driftOf(operation, { checks: validation.checks }, lost)).toEqual([drift])
  })

  it('leaves the body as it came', async () => {
    const body = Object.freeze({ status: 'lost', more: 1 })
    await driftOf(operation, validation, { status: 200, body })
    expect(body).toEqual({ status: 'lost', more: 1 })
  })

  it('is none for a body as the contract has it, or a status without one, and no findings are asked for', async () => {
    const findings = () => expect.fail('asked for the findings')
    const strict: Validation = { ...validation, findings }
    expect(await driftOf(operation, strict, { status: 200, body: { status: 'late' } })).toEqual([])
    expect(await driftOf(operation, strict, { status: 204, body: undefined })).toEqual([])
  })
})
