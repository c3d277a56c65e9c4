import { keyText, quote, unique } from '@sendspec/contract'
import { bracketed, indent } from '../layout.ts'
import { member } from '../member.ts'
import type { Answer, Call, Model } from '../model.ts'
import { header, statements } from '../module-text.ts'
import { shapeName, shapesPath } from '../validators/shapes-file.ts'
import { valuesPath } from '../validators/values.ts'
import { fitsCase } from './body-types.ts'
import { type PayloadTree, payloadTree } from './fixture-names.ts'

/** What the operations of a mock are written with. */
interface Context {
  readonly tree: PayloadTree
  /** Names of the shapes that are used so far. */
  readonly used: Set<string>
}

const shapeText = ({ body }: Answer, { used }: Context): readonly string[] => {
  if (!body) return []
  used.add(shapeName(body))
  return [`shape: ${shapeName(body)}`]
}

const answerText = ({ key, parts, column }: { key: string; parts: readonly string[]; column: number }): string =>
  bracketed({ before: `${key}: `, open: '{', parts, close: '},', padded: true, column })

/** The answers of an operation by the value of the parameter that they depend on. */
const casesText = (call: Call, context: Context): string => {
  const { id } = call.operation
  const answers = call.cases.map((each) => {
    const { status } = each.answer
    const recorded = context.tree.get(id)?.get(String(status)) ?? []
    const parts = recorded
      .filter((payload) => fitsCase(each, payload))
      .map(({ name }) => `${keyText(name)}: fixtures.${id}[${status}]${member(name)}`)
    const fixtures = bracketed({ before: 'fixtures: ', open: '{', parts, close: '}', padded: true, column: 17 })
    return answerText({
      key: keyText(each.value),
      parts: [...(parts.length > 0 ? [fixtures] : []), ...shapeText(each.answer, context)],
      column: 14,
    })
  })
  const lines = [
    `parameter: ${quote(call.cases[0]?.parameter ?? '')},`,
    `otherwise: ${quote(call.cases.find(({ otherwise }) => otherwise)?.value ?? '')},`,
    `answers: {\n${indent(answers.join('\n'))}\n},`,
  ]
  return `cases: {\n${indent(lines.join('\n'))}\n}`
}

const operationText = (call: Call, context: Context): string => {
  const { operation, answers, params, headers, cases } = call
  const { id } = operation
  const sent = params.filter(({ part }) => part === 'header').map(({ property }) => property.key.toLowerCase())
  const logged = unique(['accept', 'content-type', ...Object.keys(headers), ...sent])
  const answersText = answers.map((answer) => {
    const { status } = answer
    const parts = [
      ...(context.tree.get(id)?.has(String(status)) ? [`fixtures: fixtures.${id}[${status}]`] : []),
      ...shapeText(answer, context),
      ...(cases[0]?.answer.status === status ? [casesText(call, context)] : []),
    ]
    return answerText({ key: String(status), parts, column: 8 })
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
  const used = new Set<string>()
  const operations = model.calls.map((call) => operationText(call, { tree, used }))
  const hasFixtures = operations.some((text) => text.includes('fixtures.'))
  const hasShapes = used.size > 0
  const imports = new Map<string, readonly string[]>([
    [`./${shapesPath}`, [...used]],
    [`./${valuesPath}`, hasShapes ? ['* as values'] : []],
    ['./fixtures.ts', hasFixtures ? ['fixtures'] : []],
    ['./runtime/testing/mock-vendor.ts', ['type MockVendor']],
  ])
  const vendor = [
    '/** The part of the contract that mocks need. */',
    'export const VENDOR: MockVendor = {',
    `  name: ${quote(model.vendor.name)},`,
    `  operations: {\n${indent(indent(operations.join('\n')))}\n  },`,
    hasShapes ? '  values,' : '  values: {},',
    '}',
  ].join('\n')
  return `${header(`contracts/${model.vendor.id}`)}\n${statements('import', imports)}\n${vendor}\n`
}
