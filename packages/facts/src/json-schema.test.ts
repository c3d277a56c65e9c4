import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { factsSchema, factsSchemaFiles } from './json-schema.ts'
import { pageFacts } from './page-facts.ts'
import { factsFiles } from './testing/captures.ts'

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: true }).compile(factsSchema())

interface SomeFacts {
  readonly page: object
  readonly operations: readonly { readonly lines: unknown; readonly parameters: readonly object[] }[]
}

const wrongFacts: readonly { given: string; change: (facts: SomeFacts) => unknown }[] = [
  { given: 'another dialect', change: (facts) => ({ ...facts, dialect: 'latin' }) },
  { given: 'prose', change: (facts) => withOperation(facts, { description: 'prose' }) },
  { given: 'a page without lines', change: (facts) => ({ ...facts, page: { ...facts.page, lines: 0 } }) },
  { given: 'a digest in capitals', change: (facts) => ({ ...facts, page: { ...facts.page, sha256: 'A'.repeat(64) } }) },
  { given: 'one line in place of two', change: (facts) => withOperation(facts, { lines: [1] }) },
  { given: 'three lines', change: (facts) => withOperation(facts, { lines: [1, 2, 3] }) },
  { given: 'half a line', change: (facts) => withOperation(facts, { lines: [1, 2.5] }) },
  { given: 'no gaps', change: ({ ...facts }) => ({ ...facts, gaps: undefined }) },
  { given: 'a default without a value', change: (facts) => withParameter(facts, { default: { line: 1, column: 1 } }) },
  { given: 'an unset flag', change: (facts) => withParameter(facts, { type: typed({ kind: 'string' }, false) }) },
  { given: 'a type of no kind', change: (facts) => withParameter(facts, { type: typed({ kind: 'text' }) }) },
  { given: 'a named type without a name', change: (facts) => withParameter(facts, { type: typed({ kind: 'named' }) }) },
  {
    given: 'a wrong field in a type in an array',
    change: (facts) => {
      const wrong = { kind: 'object', fields: [{ line: 1, column: 1 }] }
      return withParameter(facts, { type: typed({ kind: 'array', items: wrong }) })
    },
  },
]

const typed = (is: object, inferred?: boolean) => ({ text: 'any', is, inferred, line: 1, column: 1 })

const withOperation = (facts: SomeFacts, change: object) => ({
  ...facts,
  operations: [{ ...facts.operations[0], ...change }],
})

const withParameter = (facts: SomeFacts, change: object) =>
  withOperation(facts, { parameters: [{ line: 1, column: 1, fields: [], ...change }] })

/** Whether Zod and a JSON Schema validator accept them. */
const accepted = (facts: unknown) => {
  const plain: unknown = JSON.parse(JSON.stringify(facts))
  return [pageFacts.safeParse(plain).success, validate(plain)]
}

it.each(factsFiles())('describes the facts of $page', ({ text }) => {
  expect(accepted(JSON.parse(text))).toEqual([true, true])
})

it('accepts every kind of type', () => {
  const text = factsFiles()[0]?.text ?? ''
  const string = { kind: 'string' }
  const fields = [{ line: 1, column: 1, fields: [] }]
  const kinds = [
    ...[string, { kind: 'array' }, { kind: 'array', items: string }, { kind: 'object' }, { kind: 'object', fields }],
    ...[
      { kind: 'record', values: string },
      { kind: 'literal', value: 0 },
      { kind: 'union', options: [string] },
    ],
    { kind: 'named', name: 'Thing' },
  ]
  for (const is of kinds) expect(accepted(withParameter(JSON.parse(text), { type: typed(is) }))).toEqual([true, true])
})

it.each(wrongFacts)('refuses $given', ({ change }) => {
  for (const { text } of factsFiles()) expect(accepted(change(JSON.parse(text)))).toEqual([false, false])
})

it('is published as a file', () => {
  const text = factsSchemaFiles().get('schemas/facts.schema.json') ?? ''
  expect(JSON.parse(text)).toEqual(factsSchema())
})
