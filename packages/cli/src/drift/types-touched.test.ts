import { clientFiles } from '@sendspec/client'
import { partsOf, propertiesIn, type Vendor } from '@sendspec/contract'
import { driftReport } from '@sendspec/evidence'
import type { FieldFacts, PageFacts } from '@sendspec/facts'
import { cratesPageId, everyKind, factsIn, onlyCrates, pageFacts, vendorFolders, vendorIn } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { typesTouched } from './types-touched.ts'

const vendors: readonly (readonly [string, Vendor])[] = [
  ...(await Promise.all(vendorFolders.map(async ([id, folder]) => [id, await vendorIn(folder)] as const))),
  ['every-kind', everyKind()],
]

/** The members of every interface of a client, by its name. */
const interfacesOf = (vendor: Vendor): ReadonlyMap<string, string> =>
  new Map(
    [...clientFiles(vendor)]
      .filter(([path]) => /\bsrc\/(?!runtime\/)/.test(path))
      .flatMap(([, text]) => [...text.matchAll(/^export interface (\w+)[^\n]*\{\n([\s\S]*?)^\}/gm)])
      .map(([, name = '', members = '']) => [name, members]),
  )

const escaped = (key: string): string => key.replaceAll(/[$.-]/g, '\\$&')

describe.each(vendors)('the types for every property of %s', (_, vendor) => {
  const typesAt = typesTouched(vendor)
  const interfaces = interfacesOf(vendor)
  const places = partsOf(vendor)
    .filter(({ kind }) => kind !== 'response header')
    .flatMap(({ operation, name: part, shape }) =>
      propertiesIn(shape).map(({ pointer, property }) => ({ operation: operation.id, part, pointer, property })),
    )
    // Clients have no type for errors without a status of their own.
    .filter(({ part }) => part !== 'failure')
    // A header that always has the same value is no parameter of the client.
    .filter(({ part, property }) => part !== 'header' || property.shape.kind !== 'literal')

  it('are interfaces of the client that have the property', () => {
    expect(places.length).toBeGreaterThan(5)
    for (const { property, ...place } of places) {
      const types = typesAt(place)
      expect(types, JSON.stringify(place)).not.toEqual([])
      for (const type of types) {
        const dot = type.indexOf('.')
        expect(type.slice(dot + 1)).toBe(property.key)
        expect(interfaces.get(type.slice(0, dot)), type).toMatch(
          new RegExp(`^ {2}(?:readonly )?'?${escaped(property.key)}'?\\??:`, 'm'),
        )
      }
    }
  })
})

describe('the types that a change of a page touches', () => {
  const removed = (facts: PageFacts, wanted: { readonly name?: { readonly value: string }; readonly line: number }) =>
    JSON.parse(
      JSON.stringify(facts, (_, value) =>
        Array.isArray(value)
          ? value.filter(
              (each) => !(each?.fields && each.line === wanted.line && each.name?.value === wanted.name?.value),
            )
          : value,
      ),
    ) as PageFacts

  const touched = (vendor: Vendor, before: PageFacts, after: PageFacts): readonly string[] => {
    const { changes } = driftReport({
      vendor,
      sources: new Map(),
      before,
      after,
      text: '',
      typesTouched: typesTouched(vendor),
    })
    return [...new Set(changes.flatMap(({ touches }) => touches.types))]
  }

  it.each([
    { field: 'width', line: 20, want: ['CrateSize.width'] },
    { field: 'error', line: 25, want: ['GetCrate404Error.error'] },
    { field: 'expand', line: 11, want: ['GetCrateParams.expand'] },
    { field: 'find.state', line: 30, want: ['SearchCratesFind.state'] },
    { field: 'state', line: 16, want: ['Crate.state'] },
  ])('of crates, where $field is gone, are $want', ({ field, line, want }) => {
    const before = pageFacts()
    expect(before.page.id).toBe(cratesPageId)
    expect(touched(onlyCrates(), before, removed(before, { name: { value: field }, line }))).toEqual(want)
  })

  it.each([
    { vendor: 'sendoso', page: 'sendoso-get-sends.mdx', field: 'status', want: ['Send.status'] },
    { vendor: 'mailcoach', page: 'mailcoach-sends.txt', field: 'uuid', want: ['Send.uuid'] },
  ])('of $vendor, where $field is gone, are $want', async ({ vendor: id, page, field, want }) => {
    const folder = vendorFolders.find(([each]) => each === id)?.[1] ?? ''
    const before = factsIn(folder).find((facts) => facts.page.id === page) as PageFacts
    const fields: readonly FieldFacts[] = before.operations[0]?.responses.flatMap(({ fields: all }) => all) ?? []
    const flat = (list: readonly FieldFacts[]): readonly FieldFacts[] =>
      list.flatMap((each) => [each, ...flat(each.fields)])
    const found = flat(fields).find(({ name }) => name?.value === field)
    if (!found) throw new Error(`${page} has no field ${field}`)
    expect(touched(await vendorIn(folder), before, removed(before, found))).toEqual(want)
  })

  it('of a response that is gone are those of its body', () => {
    const before = pageFacts()
    const after = pageFacts({}, { responses: before.operations[0]?.responses.slice(0, 1) ?? [] })
    expect(touched(onlyCrates(), before, after)).toEqual(['GetCrate404Error'])
  })
})
