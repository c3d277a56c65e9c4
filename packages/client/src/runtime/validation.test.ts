import { describe, expect, test, vi } from 'vitest'
import { answer, scriptedFetch } from '../test/scripted-fetch.ts'
import { call } from './call.ts'
import { unwrap } from './call-error.ts'
import { createConnection } from './connection.ts'
import type { Operation } from './operation.ts'
import type { CallOptions } from './options.ts'
import type { CallResult } from './results.ts'
import { explainerOf } from './validate/explainer-of.ts'
import { isObject } from './validate/is-type.ts'
import { listed } from './validate/listed.ts'
import { object } from './validate/object.ts'
import { oneOf } from './validate/one-of.ts'
import { validatorOf } from './validate/validator-of.ts'

const vendor = {
  name: 'Things',
  token: 'A key.',
  servers: { main: 'https://api.things.example' },
  rateLimit: { requests: 99, per: 1000 },
}
const colour = oneOf('red', 'green')
const check = object((value, trail) => colour(value.colour, trail, '/colour'))
const isColour = listed('red', 'green')
const isThing = (value: unknown) => isObject(value) && isColour(value.colour)
const validator = validatorOf({ 200: isThing, 404: isThing }, async () => ({
  getThing: explainerOf({ 200: check, 404: check }, {}),
}))
const getThing = {
  id: 'getThing',
  docs: 'https://docs.things.example/get',
  method: 'GET',
  path: '/thing',
  json: [200, 404],
  empty: [204],
  validator: async () => validator,
} as const satisfies Operation

const drift = {
  operation: 'getThing',
  docs: getThing.docs,
  pointer: '/colour',
  expected: 'one of red, green',
  received: 'string',
}
const blue = answer(200, {}, { colour: 'blue', more: 1 })

const run = (options: CallOptions = {}, reply: () => Response = blue, operation: Operation = getThing) =>
  call<CallResult<unknown>>(
    createConnection(vendor, { token: 'abc', fetch: scriptedFetch(reply).fetch }),
    operation,
    {},
    options,
  )

describe('a body that is not as the contract has it', () => {
  test('is delivered as it came, and its drift is told without a value', async () => {
    const onDrift = vi.fn()
    const result = await run({ onDrift })
    expect(result).toMatchObject({ ok: true, data: { colour: 'blue', more: 1 }, drift: [drift] })
    expect(onDrift.mock.calls).toEqual([[drift]])
    expect(JSON.stringify(onDrift.mock.calls)).not.toContain('blue')
  })

  test('is told of in documented errors too', async () => {
    const result = await run({}, answer(404, {}, { colour: 'blue' }))
    expect(result).toMatchObject({ ok: false, kind: 'status', status: 404, error: { colour: 'blue' }, drift: [drift] })
  })

  test('is a failure if validation is strict, with everything that came', async () => {
    const result = await run({ validate: 'strict' })
    const body = { colour: 'blue', more: 1 }
    expect(result).toMatchObject({ ok: false, kind: 'drift', status: 200, body, drift: [drift], attempts: 1 })
    expect(result).not.toHaveProperty('data')
    await expect(unwrap(result)).rejects.toThrow("a body that doesn't match the contract: /colour")
  })

  test('has its undocumented keys told of if the call asks for them', async () => {
    const more = { ...drift, pointer: '/more', expected: 'no such key', received: 'number' }
    expect(await run({ undocumentedKeys: true })).toMatchObject({ ok: true, drift: [drift, more] })
  })

  test('is not looked at if validation is off, and nothing is loaded', async () => {
    const validator = vi.fn(getThing.validator)
    const result = await run({ validate: 'off' }, blue, { ...getThing, validator })
    expect(result).toMatchObject({ ok: true })
    expect(result).not.toHaveProperty('drift')
    expect(validator).not.toHaveBeenCalled()
  })
})

test.for(['report', 'strict'] as const)('a body as the contract has it has no drift: %s', async (validate) => {
  const onDrift = vi.fn()
  const reply = answer(200, {}, { colour: 'red' })
  expect(await run({ validate, onDrift }, reply)).toMatchObject({ ok: true, drift: [] })
  expect(await run({ validate }, () => new Response(null, { status: 204 }))).toMatchObject({ ok: true, status: 204 })
  expect(onDrift).not.toHaveBeenCalled()
})

test('answers that are not documented are not validated', async () => {
  for (const reply of [answer(500, {}, { colour: 'blue' }), () => new Response('<h1>', { status: 200 })]) {
    const validator = vi.fn(getThing.validator)
    const result = await run({ validate: 'strict' }, reply, { ...getThing, validator })
    expect(result).toMatchObject({ ok: false, kind: 'unexpected' })
    expect(validator).not.toHaveBeenCalled()
  }
})

test('what onDrift throws ends no call', async () => {
  const onDrift = () => {
    throw new Error('disk full')
  }
  expect(await run({ onDrift })).toMatchObject({ ok: true, drift: [drift] })
})

test('where validation cannot be loaded, only strict calls fail', async () => {
  const broken = { ...getThing, validator: () => Promise.reject(new Error('offline')) }
  expect(await run({}, blue, broken)).not.toHaveProperty('drift')
  expect(await run({ validate: 'strict' }, blue, broken)).toMatchObject({
    ok: false,
    kind: 'network',
    cause: { message: 'offline' },
  })
})
