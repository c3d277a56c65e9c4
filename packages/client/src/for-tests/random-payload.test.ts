import { format, readVendor, shapeOf, type Vendor } from '@sendspec/contract'
import { key, oneBody } from '@sendspec/contract/testing'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createRandom } from '../runtime/testing/random.ts'
import { randomValue } from '../runtime/testing/random-payload.ts'
import { formatted } from '../runtime/testing/random-text.ts'
import { subjects } from '../test/vendors.ts'
import { dataOf } from '../validators/data-of.ts'
import { everyKind } from '../validators/testing/every-kind.ts'
import { openValues } from '../validators/values.ts'

/** Bodies to make of each schema. Ten times as many found nothing else. */
const SEEDS = 400

interface Body {
  readonly place: string
  readonly schema: z.ZodTypeAny
  readonly make: (seed: number) => unknown
}

/** Every body in the observed reading, with keys that no schema names refused. */
const bodiesOf = (vendor: Vendor): readonly Body[] => {
  const strict = readVendor(vendor, 'observed', { strict: true, wire: true })
  return vendor.operations.flatMap(({ id, responses }) =>
    responses.flatMap(({ status, body }): Body[] => {
      const place = `${id} ${status}`
      const schema = strict.operations
        .find((each) => each.id === id)
        ?.responses.find((each) => each.status === status)?.body
      if (!body || !schema) return []
      const values = openValues()
      const shape = dataOf(shapeOf(body, place), { values, components: new Map(), wanted: 'Body', place })
      return [{ place, schema, make: (seed) => randomValue(shape, { seed, values: values.all() }) }]
    }),
  )
}

const seeds = Array.from({ length: SEEDS }, (_, index) => index * 7919 - 5)

/** Everything that can have a limit, with little room. */
const limits = z.object({
  whole: key(z.number().int().min(-1).max(1)),
  below: key(z.number().max(-5)),
  between: key(z.number().min(0.001).max(0.002)),
  exact: key(z.string().min(3).max(3)),
  most: key(z.string().max(1)),
  least: key(z.string().min(40)),
  list: key(z.array(z.boolean()).length(2)),
  long: key(z.array(z.null()).min(9)),
  short: key(format('decimal').max(2)),
})

const all = [oneBody(everyKind), oneBody(limits), ...subjects.map(({ vendor }) => vendor)]

describe.each(all.map((vendor) => ({ id: vendor.id, vendor })))('random bodies of $id', ({ vendor }) => {
  it.each(bodiesOf(vendor))('$place: are all valid, as text too', ({ schema, make }) => {
    for (const seed of seeds) {
      const body = make(seed)
      expect(schema.safeParse(body).error, `seed ${seed}`).toBeUndefined()
      expect(JSON.parse(JSON.stringify(body)), `seed ${seed}`).toEqual(body)
    }
  })

  it.each(bodiesOf(vendor))('$place: are the same for the same seed', ({ make }) => {
    for (const seed of [0, 1, -1, 2 ** 40]) expect(make(seed)).toEqual(make(seed))
  })
})

describe('random bodies', () => {
  const [body] = bodiesOf(oneBody(everyKind))
  if (!body) throw new Error('there is no body')
  const made = seeds.map(body.make) as Record<string, unknown>[]

  it('differ from seed to seed', () => {
    expect(new Set(made.map((each) => JSON.stringify(each))).size).toBeGreaterThan(SEEDS * 0.9)
  })

  it('have every value of an enum, null and each option', () => {
    expect(new Set(made.map(({ size }) => size))).toEqual(new Set(['S', 'M', 'XL', null]))
    expect(new Set(made.map(({ pet }) => (pet as { kind: string }).kind))).toEqual(new Set(['dog', 'cat']))
  })

  it('leave out optional keys sometimes', () => {
    const absent = made.filter((each) => !('note' in each)).length
    expect(absent).toBeGreaterThan(SEEDS / 10)
    expect(absent).toBeLessThan(SEEDS / 2)
  })

  it('go up to their limits, and not beyond', () => {
    const ratios = made.flatMap(({ ratio }) => (ratio === undefined ? [] : [ratio as number]))
    expect(Math.min(...ratios)).toBeLessThan(-0.4)
    expect(Math.max(...ratios)).toBeGreaterThan(0.4)
    expect(new Set(made.map(({ sizes }) => (sizes as unknown[]).length))).toEqual(new Set([1, 2, 3]))
  })

  it('never change from release to release', () => {
    const random = createRandom(1)
    const numbers = Array.from({ length: 5 }, () => random.whole(0, 999))
    expect(numbers).toEqual([546, 459, 247, 519, 889])
    expect(formatted['date-time'](createRandom(7))).toBe('2030-11-01T12:13:51+02:00')
  })

  it('cannot be made for a pattern that no text matches: the error has the place', () => {
    const shape = shapeOf(
      z.object({
        code: key(
          z
            .string()
            .regex(/^a{5}$/)
            .max(3),
        ),
      }),
      'shop getOrder 200',
    )
    const context = { values: openValues(), components: new Map(), wanted: 'Order', place: 'shop getOrder 200' }
    expect(() => dataOf(shape, context)).toThrow('shop getOrder 200/code: no text was found')
  })
})
