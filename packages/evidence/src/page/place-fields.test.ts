import type { FieldFacts, PageFacts, TypeFact } from '@sendspec/facts'
import { describe, expect, it } from 'vitest'
import { alternativesOf } from './declared-types.ts'
import { placeFields } from './place-fields.ts'

const mark = { line: 1, column: 1 }
const field = (name: string, is?: TypeFact, fields: readonly FieldFacts[] = []): FieldFacts => ({
  name: { value: name, ...mark },
  ...(is && { type: { text: is.kind, is, ...mark } }),
  ...mark,
  fields,
})
const list = (items: TypeFact): TypeFact => ({ kind: 'array', items })
const named = (name: string): TypeFact => ({ kind: 'named', name })
const string: TypeFact = { kind: 'string' }

const types: PageFacts['types'] = [
  {
    name: 'Tree',
    text: 'type Tree',
    is: { kind: 'object', fields: [field('id', string), field('children', list(named('Tree')))] },
    ...mark,
  },
  { name: 'Either', text: 'type Either', is: { kind: 'union', options: [named('Tree'), string] }, ...mark },
]

const pointersIn = (fields: readonly FieldFacts[], is?: TypeFact): readonly string[] =>
  placeFields(
    { fields, ...(is && { type: { text: is.kind, is, ...mark } }) },
    { scope: { types }, keysOf: (all) => all.map(({ name }) => name?.value) },
  ).map(({ pointer }) => pointer)

describe('the fields of a page and their pointers', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['nested fields', pointersIn([field('a', undefined, [field('b')])]), ['/a', '/a/b']],
    ['fields of items', pointersIn([field('a', list(string), [field('b')])]), ['/a', '/a/*/b']],
    ['a key with a slash', pointersIn([field('a/b')]), ['/a~1b']],
    ['a declared type, once inside itself', pointersIn([field('t', named('Tree'))]), ['/t', '/t/id', '/t/children']],
    ['every alternative', pointersIn([field('t', named('Either'))]), ['/t', '/t/id', '/t/children']],
    ['the items of a body', pointersIn([], list(named('Tree'))), ['/*/id', '/*/children']],
    ['listed fields of a body that is a list', pointersIn([field('a')], list({ kind: 'object' })), ['/*/a']],
    ['no fields inside one without a name', pointersIn([{ ...mark, fields: [field('a')] }]), []],
  ])('%s', (_, found, want) => {
    expect(found).toEqual(want)
  })
})

it('the alternatives of a type are those of its declaration', () => {
  expect(alternativesOf(named('Either'), { types }).map(({ kind }) => kind)).toEqual(['object', 'string'])
  expect(alternativesOf(named('Missing'), { types })).toEqual([named('Missing')])
})
