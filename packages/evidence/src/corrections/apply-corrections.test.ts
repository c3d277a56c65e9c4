import type { Correction, FieldFacts } from '@sendspec/facts'
import { factsOf } from '@sendspec/testing'
import { expect, it } from 'vitest'
import { applyCorrections } from './apply-corrections.ts'

const page = factsOf('list-parcels.mdx')
const [operation] = page.operations
const named = (name: string): FieldFacts =>
  operation?.responses.flatMap(({ fields }) => all(fields)).find((field) => field.name?.value === name) as FieldFacts
const all = (fields: readonly FieldFacts[]): readonly FieldFacts[] =>
  fields.flatMap((field) => [field, ...all(field.fields)])

const correction = (own: Partial<Correction>): Correction => ({
  page: page.page.id,
  quote: 'words',
  in: 'response',
  pointer: '/parcels/*/status',
  about: 'enum',
  read: named('status').enum?.map(({ value }) => value) ?? null,
  states: ['packed', 'mislaid'],
  ...own,
})
const stateIn = ({ operations }: typeof page) =>
  operations[0]?.responses.flatMap(({ fields }) => all(fields)).find(({ name }) => name?.value === 'status')

it('what a page states takes the place of what the reader read, on the same line', () => {
  const { facts, misplaced } = applyCorrections(page, [correction({})])
  expect(misplaced).toEqual([])
  expect(stateIn(facts)?.enum?.map(({ value }) => value)).toEqual(['packed', 'mislaid'])
  expect(stateIn(facts)?.enum?.[0]?.line).toBe(named('status').enum?.[0]?.line ?? named('status').line)
  expect(stateIn(applyCorrections(page, [correction({ states: null })]).facts)?.enum).toBeUndefined()
})

it.each([
  ['a field that is not there', { pointer: '/nowhere' }, 'the page has no response field /nowhere'],
  ['a fact that the reader reads otherwise', { read: ['lost'] }, 'the reader makes'],
  ['an operation that is not there', { operation: 'GET /nowhere' }, 'the page has no response field'],
])('%s changes nothing, and is named', (_, own, words) => {
  const { facts, misplaced } = applyCorrections(page, [correction(own)])
  expect(facts).toEqual(page)
  expect(misplaced.map(({ what }) => what).join()).toContain(words)
})

it('leaves the facts of other pages alone', () => {
  expect(applyCorrections(page, [correction({ page: 'other.md' })])).toEqual({ facts: page, misplaced: [] })
})
