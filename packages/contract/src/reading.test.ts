import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { absent } from './meta.ts'
import { documentedOn } from './provenance.ts'
import { type Reading, readAs, shapeOf } from './reading.ts'
import { amend, field, format, named } from './schema.ts'

const page = documentedOn('page.md')

const Status = named('Status', 'State.', amend('status-late', z.enum(['open']), z.enum(['open', 'late'])))
const Order = z.object({
  status: field('State.', amend('status-number', z.number(), Status), page(1)),
  previous: field('State before.', Status.optional(), page(2)),
  requestId: field('Seen in responses.', amend('request-id', absent, z.string().optional()), page(3)),
  at: field('When.', amend('at-format', z.string(), format('date-time')), page(4)),
})

const accepts = (reading: Reading, value: unknown): boolean =>
  readAs(Order, reading, 'shop', { strict: true }).safeParse(value).success

const at = '2022-11-10T09:58:44Z'

describe('the observed reading', () => {
  it('is what callers must expect', () => {
    expect(accepts('observed', { status: 'late', previous: 'late', requestId: 'x', at })).toBe(true)
    expect(accepts('observed', { status: 1, at })).toBe(false)
    expect(accepts('observed', { status: 'open', at: 'yesterday' })).toBe(false)
  })
})

describe('the documented reading', () => {
  it('is exactly what the page says', () => {
    expect(accepts('documented', { status: 1, previous: 'open', at: 'yesterday' })).toBe(true)
    expect(accepts('documented', { status: 'late', at })).toBe(false)
    expect(accepts('documented', { status: 1, previous: 'late', at })).toBe(false)
  })

  it('has no key that the page lacks', () => {
    expect(accepts('documented', { status: 1, at, requestId: 'x' })).toBe(false)
  })
})

describe('the observed reading without one finding', () => {
  it('shows what that finding alone explains', () => {
    const late = { status: 'late', previous: 'late', at }
    const { error } = readAs(Order, { without: 'status-late' }, 'shop').safeParse(late)
    expect(error?.issues.map(({ path }) => path.join('/'))).toEqual(['status', 'previous'])
    expect(accepts({ without: 'status-number' }, { status: 1, previous: 'late', at })).toBe(true)
  })
})

describe('options', () => {
  it('strict refuses unknown keys and wire refuses coercion', () => {
    const schema = z.object({ page: field('Page.', z.coerce.number().int(), page(1)) })
    expect(readAs(schema, 'observed', 'shop').safeParse({ page: '1', x: 1 }).success).toBe(true)
    expect(readAs(schema, 'observed', 'shop', { strict: true }).safeParse({ page: 1, x: 1 }).success).toBe(false)
    expect(readAs(schema, 'observed', 'shop', { wire: true }).safeParse({ page: '1' }).success).toBe(false)
  })
})

describe('a shape', () => {
  const shape = shapeOf(Order, 'shop')
  const property = (key: string) =>
    shape.kind === 'object' ? shape.properties.find((each) => each.key === key) : undefined

  it('keeps the amendment of a place apart from that of the component used there', () => {
    const status = property('status')
    expect(status?.amendments.map(({ finding }) => finding)).toEqual(['status-number'])
    expect(status?.shape.kind === 'named' && status.shape.inner.amendments.map(({ finding }) => finding)).toEqual([
      'status-late',
    ])
  })

  it('carries whether a key is required, where it comes from and what it means', () => {
    expect(property('previous')).toMatchObject({
      required: false,
      description: 'State before.',
      provenance: { line: 2 },
    })
    expect(property('requestId')).toMatchObject({ required: false, amendments: [{ documented: absent }] })
  })

  it('has no amendments in the documented reading', () => {
    const documented = shapeOf(readAs(Order, 'documented', 'shop'), 'shop')
    expect(JSON.stringify(documented, (key, value) => (key === 'schema' ? undefined : value))).not.toContain(
      '"finding"',
    )
    expect(documented.kind === 'object' && documented.properties.map(({ key }) => key)).toEqual([
      'status',
      'previous',
      'at',
    ])
  })
})

describe('a schema that has no exact JSON Schema is refused with its place', () => {
  const refused: readonly [string, z.ZodTypeAny, string][] = [
    ['tuple', z.tuple([z.string()]), 'ZodTuple'],
    ['transform', z.string().transform(Number), 'ZodEffects'],
    ['lazy', z.lazy(() => z.string()), 'ZodLazy'],
    ['date', z.date(), 'ZodDate'],
    ["Zod's own formats", z.string().email(), 'z.string().email()'],
    ['two patterns', z.string().regex(/a/).regex(/b/), 'two patterns'],
    ['pattern with flags', z.string().regex(/a/i), 'flags'],
    ['exclusive bounds', z.number().gt(1), '"min"'],
    ['keyed record', z.record(z.enum(['a']), z.string()), 'keyed by enum'],
    ['catchall', z.object({}).catchall(z.string()), '.catchall()'],
    ['optional item', z.array(z.string().optional()), 'only properties'],
    ['null literal', z.literal(null), 'null'],
  ]
  it.each(refused)('%s', (_, schema, words) => {
    const inside = z.object({ value: field('A value.', schema, page(1)) })
    expect(() => shapeOf(inside, 'shop getOrder 200')).toThrow('shop getOrder 200/value')
    expect(() => shapeOf(inside, 'shop getOrder 200')).toThrow(words)
  })

  it('a property without a description', () => {
    expect(() => shapeOf(z.object({ id: z.string() }), 'shop getOrder 200')).toThrow(
      'shop getOrder 200/id: the property has no description',
    )
  })

  it('a check added around a layer, which the layer would lose', () => {
    const schema = z.object({ id: field('Id.', named('Id', 'An id.', z.string()).min(1), page(1)) })
    expect(() => shapeOf(schema, 'shop')).toThrow('shop/id: the schema was changed after named(…)')
  })
})
