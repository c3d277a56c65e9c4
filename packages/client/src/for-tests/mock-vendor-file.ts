import { header } from '../header.ts'
import { statements } from '../imports.ts'
import { bracketed, indent } from '../layout.ts'
import type { Answer, Call, Model } from '../model.ts'
import { keyText, member, quote } from '../names.ts'
import { fitsCase } from './body-types.ts'
import { dataText } from './data-text.ts'
import { type PayloadTree, payloadTree } from './fixture-names.ts'
import { type Components, payloadShape } from './payload-shapes.ts'

/** What the operations of a mock are written with. */
interface Context {
  readonly model: Model
  readonly tree: PayloadTree
  readonly components: Components
  /** Of the components. */
  readonly names: ReadonlyMap<object, string>
}

const shapeText = (
  { model, components, names }: Context,
  place: string,
  answer: Answer,
  column: number,
): readonly string[] => {
  if (!answer.body) return []
  const before = 'shape: '
  const shape = payloadShape(answer.body.shape, components, `${model.vendor.id} ${place} ${answer.status}`)
  return [before + dataText(shape, { column, before, names })]
}

const answerText = (key: string, parts: readonly string[], column: number): string =>
  bracketed({ before: `${key}: `, open: '{', parts, close: '},', padded: true, column })

/** The answers of an operation by the value of the parameter that they depend on. */
const casesText = (context: Context, call: Call): string => {
  const { id } = call.operation
  const answers = call.cases.map((each) => {
    const { status } = each.answer
    const recorded = context.tree.get(id)?.get(String(status)) ?? []
    const parts = recorded
      .filter((payload) => fitsCase(call, each, payload))
      .map(({ name }) => `${keyText(name)}: fixtures.${id}[${status}]${member(name)}`)
    const fixtures = bracketed({ before: 'fixtures: ', open: '{', parts, close: '}', padded: true, column: 17 })
    const shape = shapeText(context, id, each.answer, 16)
    return answerText(keyText(each.value), [...(parts.length > 0 ? [fixtures] : []), ...shape], 14)
  })
  const lines = [
    `parameter: ${quote(call.cases[0]?.parameter ?? '')},`,
    `otherwise: ${quote(call.cases.find(({ otherwise }) => otherwise)?.value ?? '')},`,
    `answers: {\n${indent(answers.join('\n'))}\n},`,
  ]
  return `cases: {\n${indent(lines.join('\n'))}\n}`
}

const operationText = (context: Context, call: Call): string => {
  const { operation, answers, params, headers, cases } = call
  const { id } = operation
  const sent = params.filter(({ part }) => part === 'header').map(({ property }) => property.key.toLowerCase())
  const logged = [...new Set(['accept', 'content-type', ...Object.keys(headers), ...sent])]
  const answersText = answers.map((answer) => {
    const { status } = answer
    const parts = [
      ...(context.tree.get(id)?.has(String(status)) ? [`fixtures: fixtures.${id}[${status}]`] : []),
      ...shapeText(context, id, answer, 10),
      ...(cases[0]?.answer.status === status ? [casesText(context, call)] : []),
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

/** What a mock has to know: operations, their statuses, and what each is answered with. */
export const mockVendorFile = (model: Model): string => {
  const tree = payloadTree(model.vendor)
  const components: Components = new Map()
  for (const { operation, answers, cases } of model.calls) {
    for (const { status, body } of [...answers, ...cases.map(({ answer }) => answer)]) {
      if (body) payloadShape(body.shape, components, `${model.vendor.id} ${operation.id} ${status}`)
    }
  }
  const names = new Map<object, string>()
  const shapes = [...components].map(([name, shape]) => {
    const before = `const ${name}: PayloadShape = `
    const text = before + dataText(shape, { column: 0, before, names })
    names.set(shape, name)
    return text
  })
  const operations = model.calls.map((call) => operationText({ model, tree, components, names }, call))
  const fixturesUsed = model.calls.some(({ operation, answers }) =>
    answers.some(({ status }) => tree.get(operation.id)?.has(String(status))),
  )
  const imports = new Map<string, readonly string[]>([
    ['./fixtures.ts', fixturesUsed ? ['fixtures'] : []],
    ['./runtime/testing/mock-vendor.ts', ['type MockVendor']],
    ['./runtime/testing/payload-shape.ts', shapes.length > 0 ? ['type PayloadShape'] : []],
  ])
  const vendor = [
    'export const VENDOR: MockVendor = {',
    `  name: ${quote(model.vendor.name)},`,
    `  operations: {\n${indent(indent(operations.join('\n')))}\n  },`,
    '}',
  ].join('\n')
  const blocks = [...shapes, `/** What a mock of this vendor has to know. */\n${vendor}`]
  return `${header(`contracts/${model.vendor.id}`)}\n${statements('import', imports)}\n${blocks.join('\n\n')}\n`
}
