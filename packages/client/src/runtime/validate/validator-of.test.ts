import process from 'node:process'
import { describe, expect, it, vi } from 'vitest'
import type { Drift } from './drift.ts'
import { explainerOf } from './explainer-of.ts'
import { isObject } from './is-type.ts'
import { listed } from './listed.ts'
import { object } from './object.ts'
import { oneOf } from './one-of.ts'
import { validatorOf } from './validator-of.ts'

const operation = { id: 'getOrder', docs: 'https://shop.example/docs' }
const status = oneOf('open', 'late')
const isStatus = listed('open', 'late')
const check = object((value, trail) => status(value.status, trail, '/status'))
const explain = explainerOf({ 200: check }, { 200: [['/status', 'list', 'shop-status-unlisted']] })
type Validation = Parameters<typeof validatorOf>
const verdicts = { 200: (value: unknown) => isObject(value) && isStatus(value.status) }
const validation: Validation = [verdicts, async () => ({ getOrder: explain })]
const drift = {
  operation: operation.id,
  docs: operation.docs,
  pointer: '/status',
  expected: 'one of open, late',
  received: 'string',
}
const answer = (data: unknown, status = 200) => ({ ok: true, status, data })
const validate = (body: unknown, more: object = {}, of: Validation = validation) =>
  validatorOf(...of)(operation, answer(body), { validate: 'report', ...more }, {})

describe('drift', () => {
  it('says where, by which page, and what is known about it', async () => {
    expect(await validate({ status: 'lost' })).toMatchObject({ drift: [{ ...drift, finding: 'shop-status-unlisted' }] })
    expect(await validate({})).toMatchObject({ drift: [{ ...drift, received: 'missing' }] })
  })

  it('is reported also when what explains it is not there, without a place', async () => {
    const unreachable: Validation = [verdicts, () => Promise.reject(new Error('offline'))]
    const onDrift = vi.fn()
    const known = { ...drift, pointer: '', expected: 'a body as the contract has it', received: 'unknown' }
    expect(await validate([], { onDrift }, unreachable)).toMatchObject({ ok: true, drift: [known] })
    expect(onDrift.mock.calls).toEqual([[known]])
    expect(await validate([], { validate: 'strict' }, unreachable)).toMatchObject({ kind: 'drift', drift: [known] })
  })

  it('keeps the rest of the result, also where it is refused', async () => {
    const rest = { response: new Response(), retryAfter: 600_000, headers: { left: 1 } }
    const result = { ok: false, kind: 'status', status: 401, error: 1, ...rest }
    const unauthorized = validatorOf({ 401: () => false }, async () => ({ getOrder: explain }))
    const settle = (validate: string) => unauthorized(operation, result, { validate }, {})
    expect(await settle('report')).toEqual({ ...result, drift: [] })
    expect(await settle('strict')).toEqual({ ok: false, kind: 'drift', status: 401, body: 1, drift: [], ...rest })
  })

  it('is told to a listener whose faults are ignored, whenever they come', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const told: string[] = []
    const onDrift = ({ pointer }: Drift) => {
      told.push(pointer)
      if (pointer === '/status') return Promise.reject(new Error('late'))
      throw new Error('at once')
    }
    const body = { status: 'lost', more: 1 }
    expect(await validate(body, { onDrift, undocumentedKeys: true })).toMatchObject({ ok: true, drift: [{}, {}] })
    expect(told).toEqual(['/status', '/more'])
    await new Promise((resolve) => setTimeout(resolve))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })

  it('leaves the body as it came', async () => {
    const body = Object.freeze({ status: 'lost', more: 1 })
    await validate(body, { undocumentedKeys: true })
    expect(body).toEqual({ status: 'lost', more: 1 })
  })

  it('is none for a body as the contract has it, or a status without one, and no explanation is asked for', () => {
    const strict: Validation = [verdicts, () => expect.fail('asked for an explanation')]
    expect(validate({ status: 'late' }, {}, strict)).toMatchObject({ drift: [] })
    expect(validatorOf(...strict)(operation, answer(undefined, 204), { validate: 'report' }, {})).toMatchObject({
      drift: [],
    })
  })
})

describe('an undocumented key', () => {
  const body = { status: 'late', colour: 'red' }
  const key = { ...drift, pointer: '/colour', expected: 'no such key' }

  it('is reported if it is asked for, and not otherwise', async () => {
    expect(await validate(body)).toMatchObject({ drift: [] })
    expect(await validate(body, { undocumentedKeys: true })).toMatchObject({ data: body, drift: [key] })
  })

  it('is no reason to refuse a body', async () => {
    const strict = { validate: 'strict', undocumentedKeys: true }
    expect(await validate(body, strict)).toMatchObject({ ok: true, data: body, drift: [key] })
    expect(await validate({ colour: 'red' }, strict)).toMatchObject({ kind: 'drift', drift: [{}, key] })
  })
})
