import { amend, type Finding, named } from '@sendspec/contract'
import { key, oneBody } from '@sendspec/contract/testing'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findingOf } from '../runtime/validate/finding-of.ts'
import { issuesOf } from '../runtime/validate/issues-of.ts'
import { subjects } from '../test/vendors.ts'
import { findingPlaces } from './places.ts'
import { loadChecks, loadVerdicts } from './testing/load-checks.ts'
import { validatorFiles } from './validator-files.ts'

const size = named('Size', amend('one-size-xl', z.enum(['S']), z.enum(['S', 'XL'])), 'A size.')
const thing = named('Thing', z.object({ sizes: key(z.array(size)), note: key(z.string()) }), 'A thing.')

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

describe('drift', () => {
  it('is named by the finding that explains it, and by none otherwise', async () => {
    const { getThing } = await loadChecks(vendor)
    const places = findingPlaces(vendor, 'getThing', 200)
    const named = (body: unknown) =>
      issuesOf(getThing?.[200] ?? expect.fail('no check'), body).map((issue) => [
        issue.pointer,
        findingOf(issue, places),
      ])
    expect(named({ sizes: ['S', 'XL'], note: '' })).toEqual([])
    expect(named({ sizes: ['S', 'L'], note: null })).toEqual([
      ['/sizes/1', undefined],
      ['/note', 'one-note-nullability'],
    ])
    expect(named({ sizes: [1], note: 7 })).toEqual([
      ['/sizes/0', undefined],
      ['/note', undefined],
    ])
  })
})

describe('a value that a list lacks', () => {
  const explainedBy = (kind: Finding['kind'], wins: Finding['wins']) =>
    findingPlaces(oneBody(thing, [{ ...finding('one-size-xl', kind, '/sizes/*'), wins }]), 'getThing', 200).length > 0

  it('is explained by no finding about another value', () => {
    expect(explainedBy('undocumented-enum-value', 'observed')).toBe(false)
    expect(explainedBy('undocumented-enum-value', 'documented')).toBe(true)
  })

  it('is explained by a finding that there is no list, but not that a list lacks something else', () => {
    expect(explainedBy('missing-enum', 'observed')).toBe(true)
    expect(explainedBy('missing-enum', 'undecided')).toBe(false)
    expect(explainedBy('enum-disagreement', 'documented')).toBe(true)
  })
})

describe('the files of a vendor', () => {
  it('are four for each resource', () => {
    expect([...validatorFiles(vendor).keys()]).toEqual([
      'checks/things.validate.ts',
      'checks/things.verdicts.ts',
      'checks/things.explain.ts',
      'checks/things.checks.ts',
    ])
  })

  it('make a check once, whoever uses it', () => {
    const files = validatorFiles(oneBody(z.object({ a: key(size), b: key(size.nullable()), c: key(size.nullable()) })))
    expect(files.get('checks/things.checks.ts')?.match(/oneOf\(| nullable\(/g)).toHaveLength(2)
    expect(files.get('checks/things.verdicts.ts')?.match(/listed\(|=== null/g)).toHaveLength(2)
  })

  it('call no check by a word of the language or the name of another', async () => {
    const word = (name: string, schema: z.ZodTypeAny) => named(name, schema, 'A component.')
    const body = z.object({
      a: key(word('Delete', z.enum(['x']))),
      b: key(word('String', z.enum(['y']))),
      c: key(word('Text', z.object({ d: key(z.string()) }))),
      e: key(word('text', z.object({ f: key(z.string()) }))),
    })
    const good = { a: 'x', b: 'y', c: { d: '' }, e: { f: '' } }
    const vendor = oneBody(body)
    const check = (await loadChecks(vendor)).getThing?.[200]
    const verdict = (await loadVerdicts(vendor)).getThing?.[200]
    for (const value of [good, { ...good, b: 'x' }, { ...good, e: {} }]) {
      expect([check?.(value), verdict?.(value, {})]).toEqual([value === good, value === good])
    }
  })

  it('hold nothing that a content security policy forbids', () => {
    for (const { vendor } of subjects) {
      for (const text of validatorFiles(vendor).values()) expect(text).not.toMatch(/\beval\b|new Function/)
    }
  })
})
