import type { FieldFacts, OperationFacts, PageFacts, ResponseFacts } from '@sendspec/facts'
import type { TypeScope } from '../page/declared-types.ts'
import { exampleStatements, sampleStatements } from './example-statements.ts'
import { fieldStatements } from './field-statements.ts'
import { inCode, numbered, statementsAt, type Where } from './state.ts'
import type { Statement } from './statement.ts'
import { typeWords } from './type-words.ts'

/**
 * Everything that a page states, one thing at a time.
 * @param nameOf Names an operation, so that the same one has the same name in two versions of the page.
 */
export const statementsOf = (facts: PageFacts, nameOf: (operation: OperationFacts) => string): readonly Statement[] => [
  ...pageStatements(facts),
  ...facts.operations.flatMap((operation) =>
    operationStatements(operation, { operation: nameOf(operation), scope: facts }),
  ),
]

const pageStatements = ({ servers, auth, types, mentions = [], gaps }: PageFacts): readonly Statement[] => {
  const where: Where = { side: 'page' }
  const at = statementsAt(where)
  return [
    ...at.each('server', servers),
    ...auth.map(({ scheme, header, in: place, ...mark }) => {
      const of = place === 'query' ? `?${header}` : header
      return at.state('auth', mark, { of, value: scheme, says: inCode(of ? `${of}: ${scheme}` : scheme) })
    }),
    ...types.flatMap((type) => {
      const { name, is } = type
      const scope = { types, within: [name] }
      const declared: Where = { ...where, part: name, pointer: '' }
      return [
        statementsAt(declared).state('declared type', type, {
          of: name,
          value: typeWords(is, { types }),
          says: inCode(name),
        }),
        ...fieldStatements({ fields: [], type }, { where: declared, scope }),
      ]
    }),
    ...numbered(mentions, ({ topic, quote }) => `${topic}: ${quote}`).map(([of, mention]) =>
      at.state('mention', mention, { of, value: mention.quote, says: `"${mention.quote}"` }),
    ),
    ...numbered(gaps, ({ kind }) => kind).map(([of, gap]) =>
      at.state('gap', gap, { of, value: gap.kind, says: `"${gap.quote}" (${gap.kind})` }),
    ),
  ]
}

const operationStatements = (
  facts: OperationFacts,
  { operation, scope }: { readonly operation: string; readonly scope: TypeScope },
): readonly Statement[] => {
  const where: Where = { operation, side: 'request' }
  const body: Where = { ...where, part: 'body', pointer: '' }
  const { bodyType } = facts
  const at = statementsAt(where)
  return [
    at.state('operation', facts.summary ?? { line: facts.lines[0], column: 1 }, {
      value: true,
      says: inCode(operation),
    }),
    ...at.value('method', facts.method),
    ...at.value('path', facts.path),
    ...at.value('server', facts.server),
    ...numbered(facts.headers, ({ name }) => name).map(([of, header]) =>
      at.state('header', header, { of, value: header.value, says: inCode(`${header.name}: ${header.value}`) }),
    ),
    ...at.each('permission', facts.permissions),
    ...at.each('filter', facts.filters),
    ...at.each('sort', facts.sorts),
    ...at.value('default sort', facts.defaultSort),
    ...statementsAt({ ...where, side: 'response' }).each('status', facts.statuses),
    ...fieldStatements({ fields: facts.parameters }, { where: { ...where, part: 'parameters', pointer: '' }, scope }),
    ...statementsAt(body).type('body type', bodyType && { ...bodyType, scope }),
    ...fieldStatements({ fields: facts.body, ...(bodyType && { type: bodyType }) }, { where: body, scope }),
    ...exampleStatements(facts.requestExamples, body),
    ...sampleStatements(facts.samples, where),
    ...numbered(facts.responses, responseName).flatMap(([part, response]) =>
      responseStatements(response, { where: { ...where, part, pointer: '', side: 'response' }, scope }),
    ),
  ]
}

const responseName = ({ status, label, failure }: ResponseFacts): string =>
  status ? String(status.value) : (label?.value ?? (failure ? 'failure' : 'response'))

/** The names of the fields of a body: a response that is added is one change. */
const withFields = (fields: readonly FieldFacts[]): string => {
  const names = fields.flatMap(({ name }) => (name ? [inCode(name.value)] : []))
  return names.length > 0 ? ` with ${names.join(', ')}` : ''
}

const responseStatements = (
  { status, label, failure, type, fields, examples }: ResponseFacts,
  { where, scope }: { readonly where: Where & { readonly part: string }; readonly scope: TypeScope },
): readonly Statement[] => {
  const { part } = where
  const at = statementsAt(where)
  const mark = status ?? label ?? type ?? fields[0] ?? { line: examples[0]?.lines[0] ?? 1, column: 1 }
  return [
    at.state('response', mark, { of: part, value: part, says: inCode(part) + withFields(fields) }),
    ...at.value('label', label),
    ...(failure ? [at.state('label', mark, { of: 'failure', value: failure, says: 'the answer to a failure' })] : []),
    ...at.type('body type', type && { ...type, scope }),
    ...fieldStatements({ fields, ...(type && { type }) }, { where, scope }),
    ...exampleStatements(examples, where),
  ]
}
