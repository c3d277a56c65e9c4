import process from 'node:process'
import { describe, expect, test, vi } from 'vitest'
import { answer, scriptedFetch } from '../../test/scripted-fetch.ts'
import { call } from '../call.ts'
import { unwrap } from '../call-error.ts'
import { createConnection } from '../connection.ts'
import type { Operation } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import type { CallResult } from '../results.ts'
import type { Drift } from './drift.ts'
import { explainerOf } from './explain.ts'
import { isObject, listed, validatorOf } from './predicates.ts'
import type { Shape } from './shape.ts'

const vendor = {
  name: 'Things',
  token: 'A key.',
  servers: { main: 'https://api.things.example' },
  rateLimit: { requests: 99, per: 1000 },
}
const COLOURS = ['red', 'green']
const thing: Shape = { kind: 'object', keys: { colour: { kind: 'enum', values: 'COLOURS' } } }
const isColour = listed(COLOURS)
const isThing = (value: unknown) => isObject(value) && isColour(value.colour)
const explain = explainerOf({ getThing: { 200: { shape: thing }, 404: { shape: thing } } }, ['COLOURS'])
const validator = validatorOf({ 200: isThing, 404: isThing }, async (call) => explain(call, [COLOURS]))
const getThing = {
  id: 'getThing',
  docs: 'https://docs.things.example/get',
  method: 'GET',
  path: '/thing',
  json: [200, 404],
  empty: [204],
  validators: async () => ({ getThing: validator }),
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

describe("a body that doesn't match", () => {
  test('is returned as it came, with its drift, which holds no value', async () => {
    const onDrift = vi.fn()
    const result = await run({ onDrift })
    expect(result).toMatchObject({ ok: true, data: { colour: 'blue', more: 1 }, drift: [drift] })
    expect(onDrift.mock.calls).toEqual([[drift]])
    expect(JSON.stringify(onDrift.mock.calls)).not.toContain('blue')
  })

  test.each(['report', 'strict'] as const)('keeps the kind of a documented error: %s', async (validate) => {
    const result = await run({ validate }, answer(404, {}, { colour: 'blue' }))
    expect(result).toMatchObject({ ok: false, kind: 'status', status: 404, error: { colour: 'blue' }, drift: [drift] })
  })

  test('is a failure if validation is strict, with everything that came', async () => {
    const result = await run({ validate: 'strict' })
    const body = { colour: 'blue', more: 1 }
    expect(result).toMatchObject({ ok: false, kind: 'drift', status: 200, body, drift: [drift], attempts: 1 })
    expect(result).not.toHaveProperty('data')
    await expect(unwrap(result)).rejects.toThrow('/colour')
  })

  test('is not validated if validation is off, and nothing is loaded', async () => {
    const validators = vi.fn(getThing.validators)
    const result = await run({ validate: 'off' }, blue, { ...getThing, validators })
    expect(result).toMatchObject({ ok: true })
    expect(result).not.toHaveProperty('drift')
    expect(validators).not.toHaveBeenCalled()
  })
})

describe('undocumented keys', () => {
  const key = { ...drift, pointer: '/more', expected: 'no such key', received: 'number' }
  const red = answer(200, {}, { colour: 'red', more: 1 })

  test('are reported to calls that ask for them', async () => {
    expect(await run({ undocumentedKeys: true })).toMatchObject({ ok: true, drift: [drift, key] })
    expect(await run({}, red)).toMatchObject({ drift: [] })
  })

  test('make no body a failure', async () => {
    const strict = { validate: 'strict', undocumentedKeys: true } as const
    expect(await run(strict, red)).toMatchObject({ ok: true, drift: [key] })
    expect(await run(strict)).toMatchObject({ kind: 'drift', drift: [drift, key] })
  })
})

test.for(['report', 'strict'] as const)('a body that matches has no drift: %s', async (validate) => {
  const onDrift = vi.fn()
  const reply = answer(200, {}, { colour: 'red' })
  expect(await run({ validate, onDrift }, reply)).toMatchObject({ ok: true, drift: [] })
  expect(await run({ validate }, () => new Response(null, { status: 204 }))).toMatchObject({ ok: true, status: 204 })
  expect(onDrift).not.toHaveBeenCalled()
})

test('no explanation is loaded for a body that matches, or for a status without a body', async () => {
  const strict = validatorOf({ 200: isThing }, () => expect.fail('loaded an explanation'))
  const operation = { ...getThing, validators: async () => ({ getThing: strict }) }
  expect(await run({}, answer(200, {}, { colour: 'red' }), operation)).toMatchObject({ drift: [] })
  expect(await run({}, () => new Response(null, { status: 204 }), operation)).toMatchObject({ drift: [] })
})

test('undocumented answers are not validated', async () => {
  for (const reply of [answer(500, {}, { colour: 'blue' }), () => new Response('<h1>', { status: 200 })]) {
    const validators = vi.fn(getThing.validators)
    const result = await run({ validate: 'strict' }, reply, { ...getThing, validators })
    expect(result).toMatchObject({ ok: false, kind: 'unexpected' })
    expect(validators).not.toHaveBeenCalled()
  }
})

test('what onDrift throws or rejects with ends no call and is no unhandled rejection', async () => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  const pointers: string[] = []
  const onDrift = ({ pointer }: Drift) => {
    pointers.push(pointer)
    if (pointer === '/colour') return Promise.reject(new Error('late'))
    throw new Error('at once')
  }
  expect(await run({ onDrift, undocumentedKeys: true })).toMatchObject({ ok: true, drift: [{}, {}] })
  expect(pointers).toEqual(['/colour', '/more'])
  await new Promise((resolve) => setTimeout(resolve))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

describe('a validator that cannot be loaded', () => {
  const cause = new Error('offline')
  const broken = {
    validator: { ...getThing, validators: () => Promise.reject(cause) },
    explanation: {
      ...getThing,
      validators: async () => ({ getThing: validatorOf({ 200: isThing }, () => Promise.reject(cause)) }),
    },
    'explanation of an error': {
      ...getThing,
      validators: async () => ({ getThing: validatorOf({ 404: isThing }, () => Promise.reject(cause)) }),
    },
  }
  const known = { ...drift, pointer: '', expected: 'a validator that can be loaded', received: 'unknown', cause }

  test.each(['validator', 'explanation'] as const)('is reported as drift: %s', async (part) => {
    const onDrift = vi.fn()
    expect(await run({ onDrift }, blue, broken[part])).toMatchObject({ ok: true, status: 200, drift: [known] })
    expect(onDrift.mock.calls).toEqual([[known]])
  })

  test.each(['validator', 'explanation'] as const)(
    'is a failure with status and body in strict mode: %s',
    async (part) => {
      expect(await run({ validate: 'strict' }, blue, broken[part])).toMatchObject({
        ok: false,
        kind: 'drift',
        status: 200,
        body: { colour: 'blue', more: 1 },
        drift: [known],
      })
    },
  )

  test('leaves a documented error as it is', async () => {
    const reply = answer(404, {}, { colour: 'blue' })
    const result = await run({ validate: 'strict' }, reply, broken['explanation of an error'])
    expect(result).toMatchObject({ kind: 'status', status: 404, error: { colour: 'blue' }, drift: [known] })
  })

  test('is loaded again by the next call', async () => {
    let loads = 0
    const operation = {
      ...getThing,
      validators: async () => (loads++ === 0 ? Promise.reject(cause) : { getThing: validator }),
    }
    expect(await run({}, blue, operation)).toMatchObject({ drift: [known] })
    expect(await run({}, blue, operation)).toMatchObject({ drift: [drift] })
  })
})
