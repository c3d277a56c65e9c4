import { header } from '../header.ts'
import { statements } from '../imports.ts'
import { bracketed, indent } from '../layout.ts'
import type { Answer, Call, Model } from '../model.ts'
import { quote } from '../names.ts'
import type { PayloadShape } from '../runtime/testing/payload-shape.ts'
import { dataText } from './data-text.ts'
import { type PayloadTree, payloadTree } from './fixture-names.ts'
import { type Components, payloadShape } from './payload-shapes.ts'

const answerText = (
  { status }: Answer,
  fixtures: string | undefined,
  shape: PayloadShape | undefined,
  names: ReadonlyMap<object, string>,
): string => {
  const before = 'shape: '
  const parts = [
    ...(fixtures === undefined ? [] : [`fixtures: ${fixtures}`]),
    ...(shape ? [before + dataText(shape, { column: 10, before, names })] : []),
  ]
  return bracketed({ before: `${status}: `, open: '{', parts, close: '},', padded: true, column: 8 })
}

const operationText = (
  model: Model,
  call: Call,
  options: { tree: PayloadTree; components: Components; names: ReadonlyMap<object, string> },
): string => {
  const { operation, answers, params, headers } = call
  const sent = params.filter(({ part }) => part === 'header').map(({ property }) => property.key.toLowerCase())
  const logged = [...new Set(['accept', 'content-type', ...Object.keys(headers), ...sent])]
  const answersText = answers.map((answer) => {
    const { status, body } = answer
    const place = `${model.vendor.id} ${operation.id} ${status}`
    const recorded = options.tree.get(operation.id)?.has(String(status))
    return answerText(
      answer,
      recorded ? `fixtures.${operation.id}[${status}]` : undefined,
      body && payloadShape(body.shape, options.components, place),
      options.names,
    )
  })
  const lines = [
    `method: ${quote(operation.method)},`,
    `path: ${quote(operation.path.replace(/:(\w+)/g, '{$1}'))},`,
    bracketed({ before: 'headers: ', open: '[', parts: logged.map(quote), close: '],', column: 6 }),
    `answers: {\n${indent(answersText.join('\n'))}\n},`,
  ]
  return `${operation.id}: {\n${indent(lines.join('\n'))}\n},`
}

/** What a mock has to know: operations, their statuses, and what each is answered with. */
export const mockVendorFile = (model: Model): string => {
  const tree = payloadTree(model.vendor)
  const components: Components = new Map()
  for (const { operation, answers } of model.calls) {
    for (const { status, body } of answers) {
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
  const operations = model.calls.map((call) => operationText(model, call, { tree, components, names }))
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
