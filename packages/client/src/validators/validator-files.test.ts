import { amend, type Finding, named, type Vendor } from '@sendspec/contract'
import { key, oneBody } from '@sendspec/contract/testing'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readModel } from '../read-model.ts'
import type { Drift } from '../runtime/validate/drift.ts'
import { subjects } from '../test/vendors.ts'
import { findingPlaces } from './finding-places.ts'
import { loadPredicates, loadValidators } from './testing/load-checks.ts'
import { validatorFiles } from './validator-files.ts'

const size = named('Size', 'A size.', amend('one-size-xl', z.enum(['S']), z.enum(['S', 'XL'])))
const thing = named('Thing', 'A thing.', z.object({ sizes: key(z.array(size)), note: key(z.string()) }))

const finding = (id: string, kind: Finding['kind'], pointer: string): Finding => ({
  id,
  class: 'contradiction',
  kind,
  severity: 'low',
  title: '',
  page: [],
  contract: [{ operation: 'getThing', part: '200', pointer }],
  documented: '',
  observed: '',
  wins: 'observed',
  why: '',
  status: 'open',
  support: [{ by: 'review', basis: '' }],
})

const vendor = oneBody(thing, [
  finding('one-size-xl', 'undocumented-enum-value', '/sizes/*'),
  { ...finding('one-size-order', 'missing-enum', '/sizes/*'), wins: 'undecided' },
  finding('one-note-nullability', 'missing-nullability', '/note'),
  finding('one-note-wording', 'ambiguous-wording', '/note'),
])

/** The drift of a body that `getThing` answers with. */
const driftOf = async (vendor: Vendor, data: unknown, undocumentedKeys = false): Promise<readonly Drift[]> => {
  const { getThing: validate = () => expect.fail('no validator') } = await loadValidators(vendor)
  const result = { ok: true, status: 200, data }
  return validate({ operation: { id: 'getThing', docs: '' }, result, settings: { undocumentedKeys }, params: {} })
}

describe('drift', () => {
  it('has the finding that explains it, if there is one', async () => {
    const found = async (body: unknown) =>
      (await driftOf(vendor, body)).map(({ pointer, finding }) => [pointer, finding])
    expect(await found({ sizes: ['S', 'XL'], note: '' })).toEqual([])
    expect(await found({ sizes: ['S', 'L'], note: null })).toEqual([
      ['/sizes/1', undefined],
      ['/note', 'one-note-nullability'],
    ])
    expect(await found({ sizes: [1], note: 7 })).toEqual([
      ['/sizes/0', undefined],
      ['/note', undefined],
    ])
  })

  it('includes undocumented keys for calls that ask for them', async () => {
    const body = { sizes: [], note: '', more: 1 }
    expect(await driftOf(vendor, body)).toEqual([])
    expect(await driftOf(vendor, body, true)).toMatchObject([{ pointer: '/more', expected: 'no such key' }])
  })

  it('is found by every generated explanation as by its predicate', async () => {
    for (const { vendor } of subjects) {
      const validators = await loadValidators(vendor)
      for (const { id, responses } of vendor.operations) {
        for (const { status } of responses.filter(({ body }) => body)) {
          const result = { ok: true, status, data: 'other' }
          const call = { operation: { id, docs: '' }, result, settings: {}, params: {} }
          expect(await validators[id]?.(call), `${vendor.id} ${id} ${status}`).toMatchObject([{ pointer: '' }])
        }
      }
    }
  })
})

describe('a value that a list lacks', () => {
  const explainedBy = (kind: Finding['kind'], wins: Finding['wins']) => {
    const vendor = oneBody(thing, [{ ...finding('one-size-xl', kind, '/sizes/*'), wins }])
    const [operation] = vendor.operations
    return operation && findingPlaces(vendor, { operation, status: 200 }).length > 0
  }

  it('is not explained by a finding about another value', () => {
    expect(explainedBy('undocumented-enum-value', 'observed')).toBe(false)
    expect(explainedBy('undocumented-enum-value', 'documented')).toBe(true)
  })

  it('is explained by a finding that there is no list, but not by one that a list lacks something else', () => {
    expect(explainedBy('missing-enum', 'observed')).toBe(true)
    expect(explainedBy('missing-enum', 'undecided')).toBe(false)
    expect(explainedBy('enum-disagreement', 'documented')).toBe(true)
  })
})

const filesOf = (of: Vendor) => validatorFiles(readModel(of))

describe('the files of a vendor', () => {
  it('are two for each resource, one for all shapes, one for all values, and one for all schemas', () => {
    expect([...filesOf(vendor).keys()]).toEqual([
      'checks/things.validate.ts',
      'checks/things.explain.ts',
      'checks/shapes.ts',
      'checks/values.ts',
      'schema.ts',
    ])
  })

  it('declare equal predicates, shapes and values once', () => {
    const files = filesOf(oneBody(z.object({ a: key(size), b: key(size.nullable()), c: key(size.nullable()) })))
    expect(files.get('checks/things.validate.ts')?.match(/listed\(|=== null/g)).toHaveLength(2)
    expect(files.get('checks/shapes.ts')?.match(/kind: 'enum'/g)).toHaveLength(1)
    expect(files.get('checks/values.ts')?.match(/'XL'/g)).toHaveLength(1)
  })

  it('write each pattern and each list of values once in the package of a vendor', () => {
    for (const { vendor } of subjects) {
      const files = filesOf(vendor)
      const patterns = [...files].flatMap(([path, text]) =>
        (text.match(/\/\^.*\$\/$/gm) ?? []).map((each) => [path, each]),
      )
      expect(new Set(patterns.map(([path]) => path))).toEqual(new Set(patterns.length > 0 ? ['checks/values.ts'] : []))
      expect(new Set(patterns.map(([, each]) => each)).size).toBe(patterns.length)
    }
  })

  it('give no function or constant a name that is taken', async () => {
    const word = (name: string, schema: z.ZodTypeAny) => named(name, 'A component.', schema)
    const body = z.object({
      a: key(word('Delete', z.enum(['x']))),
      b: key(word('String', z.enum(['y']))),
      c: key(word('Text', z.object({ d: key(z.string()) }))),
      e: key(word('text', z.object({ f: key(z.string()) }))),
      g: key(word('GetThing', z.object({ h: key(z.string().regex(/^h$/)), i: key(z.string().regex(/^i$/)) }))),
      j: key(z.enum(['z', '€'])),
    })
    const good = { a: 'x', b: 'y', c: { d: '' }, e: { f: '' }, g: { h: 'h', i: 'i' }, j: 'z' }
    const vendor = oneBody(body)
    const predicate = (await loadPredicates(vendor)).getThing?.[200]
    for (const value of [good, { ...good, b: 'x' }, { ...good, e: {} }, { ...good, g: { h: 'i', i: 'i' } }]) {
      expect(predicate?.(value, {})).toBe(value === good)
      expect((await driftOf(vendor, value)).length).toBe(value === good ? 0 : 1)
    }
  })

  it('hold nothing that a content security policy forbids', () => {
    for (const { vendor } of subjects) {
      for (const text of filesOf(vendor).values()) expect(text).not.toMatch(/\beval\b|new Function/)
    }
  })
})
