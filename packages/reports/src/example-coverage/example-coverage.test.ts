import { field, named, seenIn } from '@sendspec/contract'
import { listed, payloadsWith, tiny } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { CoverageItem } from './coverage-schema.ts'
import { exampleCoverage, type SampleCall } from './example-coverage.ts'
import { coverageMarkdown, coverageText } from './render.ts'

const told = ({ kind, part, pointer, member, shown, payload }: CoverageItem): string =>
  [kind, part, pointer, member, shown, payload].filter((each) => each !== undefined && each !== '').join(' ')

const itemsOf = (vendor = tiny(), calls?: readonly SampleCall[]): readonly string[] =>
  exampleCoverage(vendor, calls).operations.flatMap(({ items }) => items.map(told))

/** The made-up vendor with another schema, and another value, for `self`. */
const withSelf = (schema: z.ZodTypeAny, value: unknown, origin: 'printed' | 'sketched' | 'composed' = 'printed') => {
  const body = { parcels: [], total: 2, self: value }
  const self = field('Address of this page.', schema, seenIn(listed))
  return tiny({ schemas: { self }, payloads: payloadsWith(listed, { body, origin }) })
}

const about = (pointer: string, items: readonly string[]): readonly string[] =>
  items.filter((each) => each.includes(` 200 ${pointer}`)).map((each) => each.replace(` ${listed}`, ''))

describe('example coverage', () => {
  it('says of every status, field, enum member and parameter how it was shown, and where first', () => {
    expect(itemsOf()).toEqual([
      'parameter query /page unknown',
      'status 200 printed listParcels.200.two-parcels',
      'field 200 /parcels printed listParcels.200.two-parcels',
      'field 200 /parcels/*/id printed listParcels.200.two-parcels',
      'field 200 /parcels/*/state printed listParcels.200.two-parcels',
      'enum 200 /parcels/*/state packed never',
      'enum 200 /parcels/*/state sent printed listParcels.200.two-parcels',
      'enum 200 /parcels/*/state lost printed listParcels.200.two-parcels',
      'field 200 /parcels/*/weight printed listParcels.200.two-parcels',
      'field 200 /total printed listParcels.200.two-parcels',
      'field 200 /self printed listParcels.200.two-parcels',
      'status 401 composed listParcels.401.no-token',
      'field 401 /message composed listParcels.401.no-token',
      'field body /state printed searchParcels.request.sent-ones',
      'status 200 composed searchParcels.200.none',
      'field 200 /total composed searchParcels.200.none',
    ])
  })

  it('counts composed payloads apart, by operation and in all', () => {
    const { counts, operations } = exampleCoverage(tiny())
    expect(counts.status).toEqual({ total: 3, printed: 1, sketched: 0, composed: 2, never: 0, unknown: 0 })
    expect(counts.enum).toEqual({ total: 3, printed: 2, sketched: 0, composed: 0, never: 1, unknown: 0 })
    expect(operations.map(({ counts: own }) => own.field?.total)).toEqual([7, 2])
    expect(counts.null).toBeUndefined()
  })

  it.each([
    {
      given: 'null',
      value: null,
      want: ['field 200 /self printed', 'null 200 /self printed', 'value 200 /self never'],
    },
    {
      given: 'a value',
      value: 'x',
      want: ['field 200 /self printed', 'null 200 /self never', 'value 200 /self printed'],
    },
    {
      given: 'a value of a sketch',
      value: 'x',
      origin: 'sketched' as const,
      want: ['field 200 /self sketched', 'null 200 /self never', 'value 200 /self sketched'],
    },
  ])('tells null from a value: $given', ({ value, origin, want }) => {
    expect(about('/self', itemsOf(withSelf(z.string().nullable(), value, origin)))).toEqual(want)
  })

  it('takes a printed payload over a composed one before it', () => {
    const own = tiny().payloads
    const composed = own
      .filter(({ part }) => part === '200')
      .map((each) => ({ ...each, name: 'made-up', origin: 'composed' }) as const)
    expect(itemsOf(tiny({ payloads: [...composed, ...own] }))).toContain(`field 200 /self printed ${listed}`)
  })

  it('looks into lists, records, unions and components, and tells what options share once', () => {
    const state = (line: string) => field(line, z.enum(['on', 'off']), seenIn(listed))
    const schema = z.array(
      z.record(
        z.string(),
        z.union([
          named('Lamp', '.', z.object({ kind: field('.', z.literal('lamp'), seenIn(listed)), state: state('.') })),
          z.object({
            kind: field('.', z.literal('door'), seenIn(listed)),
            state: field('.', z.string(), seenIn(listed)),
          }),
        ]),
      ),
    )
    expect(
      about(
        '/self',
        itemsOf(withSelf(schema, [{ a: { kind: 'door', state: 'off' }, b: { kind: 'lamp', state: 'on' } }])),
      ),
    ).toEqual([
      'field 200 /self printed',
      'field 200 /self/*/*/kind printed',
      'field 200 /self/*/*/state printed',
      'enum 200 /self/*/*/state on printed',
      'enum 200 /self/*/*/state off never',
    ])
  })

  it('knows of parameters once sample calls are given', () => {
    const query = (...parameters: [string, string?][]): readonly SampleCall[] => [
      {
        operation: 'listParcels',
        parameters: parameters.map(([name, value]) => ({ in: 'query', name, ...(value !== undefined && { value }) })),
      },
    ]
    const pageOf = (calls: readonly SampleCall[]) => itemsOf(tiny(), calls)[0]
    expect(pageOf([])).toBe('parameter query /page never')
    expect(pageOf(query(['page', '2']))).toBe('parameter query /page printed')
    expect(pageOf(query(['size', '2']))).toBe('parameter query /page never')
    expect(pageOf([{ operation: 'listParcels', parameters: [{ in: 'header', name: 'page' }] }])).toBe(
      'parameter query /page never',
    )
    const filter = z.object({
      state: field('State.', z.enum(['sent', 'lost']).optional(), seenIn(listed)),
    })
    const vendor = tiny({ schemas: { page: field('Filter.', filter.optional(), seenIn(listed)) } })
    expect(itemsOf(vendor, query(['page[state]', 'sent'])).slice(0, 4)).toEqual([
      'parameter query /page printed',
      'parameter query /page/state printed',
      'enum query /page/state sent printed',
      'enum query /page/state lost never',
    ])
  })
})

describe('as text', () => {
  it('has a table for each operation, and the gaps by place', () => {
    const text = coverageText(exampleCoverage(tiny()))
    expect(text.slice(0, text.indexOf('\n\n\n'))).toBe(`tiny listParcels
────────────────
                      All  Printed  Composed only  Never  Not known
Statuses with a body    2        1              1      0          0
Fields of bodies        7        6              1      0          0
Members of enums        3        2              0      1          0
Parameters              1        0              0      0          1

Never shown:
  200 /parcels/*/state: "packed"

Shown only by composed payloads:
  401: the whole response`)
  })

  it('does not tell again what lies in something that is not shown either', () => {
    const schema = z.object({ inner: field('.', z.enum(['a', 'b']), seenIn(listed)) }).nullable()
    const gapsOf = (vendor: ReturnType<typeof tiny>) =>
      coverageText(exampleCoverage(vendor))
        .split('\n')
        .filter((line) => line.startsWith('  200 /self'))
    const without = { ...tiny({ schemas: { self: field('.', schema.optional(), seenIn(listed)) } }), payloads: [] }
    expect(gapsOf(without)).toEqual([])
    expect(gapsOf(withSelf(schema.optional(), null))).toEqual(['  200 /self: as a value', '  200 /self/inner'])
    expect(gapsOf(withSelf(schema.optional(), { inner: 'a' }))).toEqual([
      '  200 /self: as null',
      '  200 /self/inner: "b"',
    ])
  })
})

describe('as Markdown', () => {
  it('has the same, under headings', () => {
    const markdown = coverageMarkdown(tiny(), exampleCoverage(tiny()))
    expect(markdown).toContain('## listParcels\n\n|  | All | Printed |')
    expect(markdown).toContain('Never shown:\n\n- `200 /parcels/*/state`: `packed`')
  })
})
