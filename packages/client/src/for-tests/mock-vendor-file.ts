import { bracketed, indent } from '../layout.ts'
import type { Answer, Call, Model } from '../model.ts'
import { header, statements } from '../module-text.ts'
import { keyText, member, quote } from '../names.ts'
import { shapeName, shapesPath } from '../validators/shapes-file.ts'
import { valuesPath } from '../validators/values.ts'
import { fitsCase } from './body-types.ts'
import { type PayloadTree, payloadTree } from './fixture-names.ts'

/** The names of the shapes that mocks need, while their file is written. */
type UsedShapes = Set<string>

const shapeText = ({ body }: Answer, used: UsedShapes): readonly string[] => {
  if (!body) return []
  used.add(shapeName(body))
  return [`shape: ${shapeName(body)}`]
}

const answerText = (key: string, parts: readonly string[], column: number): string =>
  bracketed({ before: `${key}: `, open: '{', parts, close: '},', padded: true, column })

/** The answers of an operation by the value of the parameter that they depend on. */
const casesText = (call: Call, tree: PayloadTree, used: UsedShapes): string => {
  const { id } = call.operation
  const answers = call.cases.map((each) => {
    const { status } = each.answer
    const recorded = tree.get(id)?.get(String(status)) ?? []
    const parts = recorded
      .filter((payload) => fitsCase(call, each, payload))
      .map(({ name }) => `${keyText(name)}: fixtures.${id}[${status}]${member(name)}`)
    const fixtures = bracketed({ before: 'fixtures: ', open: '{', parts, close: '}', padded: true, column: 17 })
    return answerText(
      keyText(each.value),
      [...(parts.length > 0 ? [fixtures] : []), ...shapeText(each.answer, used)],
      14,
    )
  })
  const lines = [
    `parameter: ${quote(call.cases[0]?.parameter ?? '')},`,
    `otherwise: ${quote(call.cases.find(({ otherwise }) => otherwise)?.value ?? '')},`,
    `answers: {\n${indent(answers.join('\n'))}\n},`,
  ]
  return `cases: {\n${indent(lines.join('\n'))}\n}`
}

const operationText = (call: Call, tree: PayloadTree, used: UsedShapes): string => {
  const { operation, answers, params, headers, cases } = call
  const { id } = operation
  const sent = params.filter(({ part }) => part === 'header').map(({ property }) => property.key.toLowerCase())
  const logged = [...new Set(['accept', 'content-type', ...Object.keys(headers), ...sent])]
  const answersText = answers.map((answer) => {
    const { status } = answer
    const parts = [
      ...(tree.get(id)?.has(String(status)) ? [`fixtures: fixtures.${id}[${status}]`] : []),
      ...shapeText(answer, used),
      ...(cases[0]?.answer.status === status ? [casesText(call, tree, used)] : []),
    ]
    return answerText(String(status), parts, 8)
  })
  const lines = [
    `method: ${quote(operation.method)},`,
    `path: ${quote(operation.path.replace(/:(\w+)/g, '{$1}'))},`,
    bracketed({ before: 'headers: ', open: '[', parts: logged.map(quote), close: '],', column: 6 }),
    `answers: {\n${indent(answersText.join('\n'))}\n},`,
  ]
  return `${id}: {\n${indent(lines.join('\n'))}\n},`
}

/** The part of a contract that mocks need: operations, their statuses, and how each is answered. */
export const mockVendorFile = (model: Model): string => {
  const tree = payloadTree(model.vendor)
  const used: UsedShapes = new Set()
  const operations = model.calls.map((call) => operationText(call, tree, used))
  const hasFixtures = operations.some((text) => text.includes('fixtures.'))
  const hasShapes = used.size > 0
  const imports = new Map<string, readonly string[]>([
    [`./${shapesPath}`, [...used]],
    ['./fixtures.ts', hasFixtures ? ['fixtures'] : []],
    ['./runtime/testing/mock-vendor.ts', ['type MockVendor']],
  ])
  const values = hasShapes ? `import * as values from './${valuesPath}'\n` : ''
  const vendor = [
    '/** The part of the contract that mocks need. */',
    'export const VENDOR: MockVendor = {',
    `  name: ${quote(model.vendor.name)},`,
    `  operations: {\n${indent(indent(operations.join('\n')))}\n  },`,
    hasShapes ? '  values,' : '  values: {},',
    '}',
  ].join('\n')
  const text = statements('import', imports).replace(/^(?=import \{ fixtures|import type \{ MockVendor)/m, values)
  return `${header(`contracts/${model.vendor.id}`)}\n${text}\n${vendor}\n`
}
