import { type Payload, partOfPayload, partsOf, payloadId, type Vendor } from '@sendspec/contract'
import { vendors } from '@sendspec/mock/testing'
import { onlyDeliveries } from '@sendspec/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JudgedBody } from '../judge/judge-messages.ts'
import { bodyJudge } from '../traffic/judge-body.ts'
import { createRecorder, type NotRecorded, type Recorded, type Recorder } from './recorder.ts'

const isFile = (made: Recorded | NotRecorded | undefined): made is Recorded => made !== undefined && 'text' in made

type Payloads = readonly (Payload & { redactions: unknown })[]

const record = (...bodies: readonly unknown[]): Payloads => recordWith(createRecorder(onlyDeliveries()), bodies)
const recordNamed = (...bodies: readonly unknown[]): Payloads =>
  recordWith(createRecorder(onlyDeliveries(), { showNames: true }), bodies)

const recordWith = (recorder: Recorder, bodies: readonly unknown[]): Payloads => {
  return bodies.flatMap((body) => {
    const made = recorder.add({ operation: 'getDelivery', part: '200', body })
    return isFile(made) ? [JSON.parse(made.text)] : []
  })
}

const order = {
  id: 'e2cf1b63-6505-4d7a-9c51-a9eb67d97a48',
  number: 4711,
  state: 'sent',
  total_count: 3,
  email: 'ada@lovelace.example',
  phone: '+441632960961',
  name: 'Ada Lovelace',
  placed_at: '2023-05-06T07:08:09.123456Z',
  notes: { 'ada@lovelace.example': 'call 07911 123456', 'Charles Babbage': 'friend' },
  price: '12.50',
}

describe('a recorded payload', () => {
  it('is named and shaped like those of contracts, and says what was replaced', () => {
    const [payload] = record(order)
    expect(payload).toEqual({
      operation: 'getDelivery',
      part: '200',
      name: expect.stringMatching(/^recorded-[0-9a-f]{8}$/),
      origin: 'recorded',
      summary: 'Recorded from traffic, with values replaced that can be personal data.',
      sources: [],
      redactions: [
        { pointer: '/id', as: 'uuid', values: 1 },
        { pointer: '/number', as: 'number', values: 1 },
        { pointer: '/email', as: 'email', values: 1 },
        { pointer: '/phone', as: 'phone', values: 1 },
        { pointer: '/name', as: 'text', values: 1 },
        { pointer: '/placed_at', as: 'date-time', values: 1 },
        { pointer: '/notes', as: 'key', values: 2 },
        { pointer: '/notes/*', as: 'text', values: 1 },
        { pointer: '/notes/*', as: 'token', values: 1 },
        { pointer: '/price', as: 'number', values: 1 },
      ],
      body: {
        id: '00000000-0000-4000-8000-000000000001',
        number: 1000,
        state: 'sent',
        total_count: 3,
        email: 'person1@example.com',
        phone: '+999100000000',
        name: 'Text 1 text.',
        placed_at: '2020-01-01T00:00:00.000000Z',
        notes: { 'person1@example.com': 'Text 1 text text.', 'Text 1 text tex': 'xxxxx1' },
        price: '10.01',
      },
    })
  })

  it('has equal stand-ins for equal values, wherever they are, and others for others', () => {
    const [one, other] = recordNamed(order, {
      ...order,
      friend: 'ada@lovelace.example',
      email: 'charles@babbage.example',
    })
    const body = other?.body as typeof order & { friend: string }
    expect(one?.body).toMatchObject({ email: body.friend })
    expect(body.email).not.toBe(body.friend)
  })

  it('keeps the order and the distance of dates', () => {
    const [payload] = recordNamed({ ...order, sent_at: '2023-05-06T09:08:09+02:00', due: '2023-05-08' })
    expect(payload?.body).toMatchObject({
      placed_at: '2020-01-01T00:00:00.000000Z',
      sent_at: '2020-01-01T02:00:00+02:00',
      due: '2020-01-02',
    })
  })

  it('shows an unlisted value of a list as another unlisted value', () => {
    const [payload] = record({ ...order, state: 'vanished' })
    expect(payload?.body).toMatchObject({ state: 'xxxxxxx1' })
  })

  const unknown = { ...order, nickname: 'Countess', '4711-ada': 1, 'ada@lovelace.example': true }

  it('has stand-ins for names that the contract lacks', () => {
    const [payload] = record(unknown)
    const { body } = payload as Payload
    const keys = [...Object.keys(order), 'xxxxxxx1', expect.any(String), 'person1@example.com']
    expect(Object.keys(body as object)).toEqual(keys)
    expect(JSON.stringify(payload)).not.toMatch(/ada|nickname/)
  })

  it('keeps names that read like those of fields where that is asked for', () => {
    const made = createRecorder(onlyDeliveries(), { showNames: true }).add({
      operation: 'getDelivery',
      part: '200',
      body: unknown,
    })
    const { body } = JSON.parse((made as Recorded).text) as Payload
    expect(Object.keys(body as object)).toContain('nickname')
    expect(JSON.stringify(body)).not.toContain('ada')
  })

  it.each([
    ['hidden', record],
    ['shown', recordNamed],
  ])('keeps numbers that count only in fields of the contract, with other names %s', (_, recordIt) => {
    const [payload] = recordIt({ ...order, total_count: 3, pin_count: 4711, zip_from: 8001, customer_from: 77 })
    expect(payload?.body).toMatchObject({ total_count: 3 })
    expect(JSON.stringify(payload?.body)).not.toMatch(/4711|8001|77/)
  })

  it('is made once for each shape, not for each body', () => {
    const other = { ...order, name: 'Charles Babbage', notes: {} }
    expect(record(order, { ...order, name: 'Grace Hopper' }, other, { ...other, number: 12 })).toHaveLength(2)
  })

  it('has the same name whenever it is made', () => {
    expect(record(order)[0]?.name).toBe(record({ ...order, number: 99_999, email: 'x@y.example' })[0]?.name)
  })

  it('is not made where no stand-in is as valid as the value, and that is said once', () => {
    const recorder = createRecorder(onlyDeliveries())
    const given = { operation: 'getDelivery', part: '200', body: { ...order, code: 'A7-prime' } }
    const refusal = { operation: 'getDelivery', part: '200', why: 'no stand-ins are valid where its values are' }
    expect(recorder.add(given)).toEqual(refusal)
    expect(recorder.add({ ...given, body: { ...order, code: 'A7-prime' } })).toBeUndefined()
  })

  it('is not made of a body nested without end', () => {
    let body: unknown = []
    for (let depth = 0; depth < 50_000; depth += 1) body = [body]
    expect(createRecorder(onlyDeliveries()).add({ operation: 'getDelivery', part: '200', body })).toMatchObject({
      why: expect.stringContaining('nested too deep'),
    })
  })
})

describe.each(vendors)('the payloads of $id, as traffic', (vendor) => {
  const given = vendor.payloads.map((payload) => ({
    id: payloadId(payload),
    body: { ...payload, part: partOfPayload(payload) } satisfies JudgedBody,
  }))

  it.each(given)('$id keeps its mismatches and none of its texts', ({ body }) => {
    const made = createRecorder(vendor).add(body)
    if (!isFile(made)) throw new Error(`not recorded: ${JSON.stringify(made)}`)
    const judge = bodyJudge(vendor, (name) => name)
    const codes = (each: JudgedBody) => judge(each).map(({ pointer, code }) => `${code} ${pointer}`)
    const recorded = JSON.parse(made.text) as Payload
    expect(codes({ ...body, body: recorded.body })).toEqual(codes(body))
    const left = new Set(textsOf(recorded.body))
    const kept = textsOf(body.body).filter((each) => left.has(each) && !isListed(vendor, each))
    expect(kept).toEqual([])
  })
})

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** Whether it is a text that contracts print: a value of a list, or a currency; or too short for a stand-in of its own. */
const isListed = (vendor: Vendor, text: string): boolean =>
  text.length < 3 || /^[A-Z]{3}$/.test(text) || listed(vendor).includes(JSON.stringify(text))

const listed = (vendor: Vendor): string =>
  JSON.stringify(
    partsOf(vendor).map(({ shape }) => shape),
    (key, value) => (key === 'schema' ? undefined : value),
  )

describe('whatever was planted in the traffic', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abcdefghijkmnpqrstuvwxyzQRSTUVWZ'),
    minLength: 7,
    maxLength: 20,
  })
  const secret = fc.oneof(
    letters,
    letters.map((each) => `sk_live_${each}9`),
    letters.map((each) => `${each} ${each}-Smith`),
    letters.map((each) => `${each}@${each.toLowerCase()}.example`),
    letters.map((each) => `https://${each.toLowerCase()}.example/x?token=${each}`),
    letters.map((each) => `Bearer ${each}.${each}`),
    fc.uuid(),
    fc.integer({ min: 2_000_000, max: 9_999_999_999 }).map((each) => `+44${each}`),
    fc.integer({ min: 2_000_000, max: 9_999_999_999 }).map(String),
    fc.integer({ min: 2_000_000, max: 9_999_999_999 }),
    fc.integer({ min: -9_999_999, max: -2_000_000 }).map((each) => each + 0.25),
  )
  const name = secret.map(String)
  const value = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      secret,
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(name, tie('any'), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).any
  const fields = [
    'id',
    'number',
    'state',
    'total_count',
    'email',
    'phone',
    'name',
    'placed_at',
    'notes',
    'price',
    'surprise',
  ]

  it('is in no byte of what is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record(Object.fromEntries(fields.map((each) => [each, value]))), { maxLength: 4 }),
        (bodies) => {
          const recorder = createRecorder(onlyDeliveries())
          for (const body of bodies) {
            for (const part of ['200', '500', 'body']) {
              const made = recorder.add({ operation: 'getDelivery', part, body })
              if (!isFile(made)) continue
              const written = `${made.name}\n${made.text}`
              for (const planted of plantedIn(body)) if (written.includes(planted)) return false
            }
          }
          return true
        },
      ),
      { numRuns: 150 },
    )
  })
})

/** Every text, number and key that is not a name of the contract. */
const plantedIn = (body: unknown): readonly string[] => {
  if (Array.isArray(body)) return body.flatMap(plantedIn)
  if (typeof body === 'object' && body !== null) {
    return Object.entries(body).flatMap(([key, each]) => [...(/^[a-z_]+$/.test(key) ? [] : [key]), ...plantedIn(each)])
  }
  return [String(body)]
}
