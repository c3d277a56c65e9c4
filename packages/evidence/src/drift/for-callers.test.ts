import type { FieldFacts, PageFacts, ResponseFacts, TypeFact } from '@sendspec/facts'
import { crateFields, fieldAt, onlyCrates, pageFacts } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { driftReport } from './drift-report.ts'

const ok = (fields: readonly FieldFacts[]): ResponseFacts => ({
  status: { value: 200, line: 14, column: 1 },
  fields,
  examples: [],
})
const withFields = (fields: readonly FieldFacts[]): PageFacts => pageFacts({ types: [] }, { responses: [ok(fields)] })
const typed = (name: string, is: TypeFact): PageFacts =>
  withFields(
    crateFields.map((field) =>
      field.name?.value === name ? fieldAt(field.line, name, is, { required: field.required as never }) : field,
    ),
  )
const changed = (name: string, change: Partial<FieldFacts>): PageFacts =>
  withFields(crateFields.map((field) => (field.name?.value === name ? { ...field, ...change } : field)))

const changesOf = (before: PageFacts, after: PageFacts) =>
  driftReport({ vendor: onlyCrates(), sources: new Map(), before, after, text: '', typesTouched: () => [] }).changes

const breaking = (before: PageFacts, after: PageFacts): readonly string[] =>
  changesOf(before, after).flatMap(({ pointer, aspect, breaks }) => (breaks ? [`${pointer} ${aspect}`] : []))

const said = <Value>(value: Value) => ({ value, line: 17, column: 1 })

describe('a change of a response breaks callers only where the observed contract does not expect it', () => {
  it.each([
    [
      'null becomes a number, which callers have',
      typed('weight', { kind: 'null' }),
      typed('weight', { kind: 'number' }),
      [],
    ],
    [
      'null becomes text, which they lack',
      typed('weight', { kind: 'null' }),
      typed('weight', { kind: 'string' }),
      ['/weight type'],
    ],
    [
      'a field can be null that callers have as nullable',
      changed('weight', { nullable: said(false) }),
      changed('weight', { nullable: said(true) }),
      [],
    ],
    [
      'a field can be null that callers have as text',
      changed('state', { nullable: said(false) }),
      changed('state', { nullable: said(true) }),
      ['/state nullability'],
    ],
    ['a field that callers need is gone', withFields(crateFields), withFields(crateFields.slice(1)), ['/state field']],
  ] as const)('%s', (_, before, after, want) => {
    expect(breaking(before, after)).toEqual(want)
  })
})

describe('a response', () => {
  const failure = (...names: readonly string[]): ResponseFacts => ({
    label: { value: 'Errors', line: 30, column: 1 },
    failure: true,
    fields: names.map((name, index) => fieldAt(31 + index, name, { kind: 'string' })),
    examples: [],
  })
  const everywhere = (...names: readonly string[]): PageFacts => {
    const page = pageFacts()
    return {
      ...page,
      operations: page.operations.map((each) => ({ ...each, responses: [...each.responses, failure(...names)] })),
    }
  }

  it('that the page has for all operations changes once, for none of them in particular', () => {
    const changes = changesOf(everywhere('message'), everywhere('message', 'trace_id'))
    expect(changes).toMatchObject([{ kind: 'added', aspect: 'field', part: 'Errors', pointer: '/trace_id' }])
    expect(changes[0]).not.toHaveProperty('operation')
  })

  it('that is added says which fields its body has', () => {
    const status = { value: 409, line: 40, column: 1 }
    const [first] = pageFacts().operations
    const conflict: ResponseFacts = { status, fields: [fieldAt(41, 'code', { kind: 'string' })], examples: [] }
    const after = pageFacts({}, { responses: [...(first?.responses ?? []), conflict] })
    expect(changesOf(pageFacts(), after)).toMatchObject([
      { operation: 'GET /crates/{id}', after: { says: '`409` with `code`' } },
    ])
  })

  it('has an example whose change names pointers', () => {
    const shown = (weight: number | null): PageFacts => {
      const body = { data: [{ id: 1, weight }] }
      const example = { lines: [50, 54] as const, text: JSON.stringify(body), value: body, language: 'json' }
      return pageFacts({}, { responses: [{ ...ok(crateFields), examples: [example as never] }] })
    }
    const [change] = changesOf(shown(null), shown(3)).filter(({ aspect }) => aspect === 'example')
    expect(change).toMatchObject({ before: { says: '/data/*/weight null' }, after: { says: '/data/*/weight 3' } })
  })
})

it('another default sort removes nothing to sort by', () => {
  const sorted = (value: string): PageFacts => {
    const stated = { value, line: 9, column: 1 }
    return pageFacts({}, { defaultSort: stated, sorts: [stated] })
  }
  const kinds = changesOf(sorted('-made_at'), sorted('made_at')).map(({ kind, aspect }) => `${kind} ${aspect}`)
  expect(kinds).toEqual(['changed default sort', 'added sort'])
})
