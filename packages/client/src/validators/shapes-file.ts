import type { Shape } from '@sendspec/contract'
import { dataText } from '../for-tests/data-text.ts'
import type { Answer, Call, Model } from '../model.ts'
import { moduleText } from '../module-text.ts'
import type { Shape as ShapeData } from '../runtime/validate/shape.ts'
import { dataOf } from './data-of.ts'
import type { Values } from './values.ts'

/** Where the shapes of a package's bodies are, in `src/`. */
export const shapesPath = 'checks/shapes.ts'

/** The shape of a body, and the name that it has without one of its own. */
type AnswerBody = NonNullable<Answer['body']>

/** Name of the constant with the shape of a body. */
export const shapeName = (body: AnswerBody): string => `${typeName(body)}Shape`

const typeName = ({ shape, name }: AnswerBody): string => (shape.kind === 'named' ? shape.name : name)

/** The bodies of an operation: those of its answers, and those that one of them can be. */
const bodiesOf = ({ answers, cases }: Call): readonly (readonly [status: number, body: AnswerBody])[] =>
  [...answers, ...cases.map(({ answer }) => answer)].flatMap(({ status, body }) =>
    body ? [[status, body] as const] : [],
  )

/** The shapes of all bodies as data, by name: named shapes first, in contract order. */
export const readShapes = (model: Model, values: Values): ReadonlyMap<string, ShapeData> => {
  const components = new Map<string, ShapeData>()
  for (const call of model.calls) {
    for (const [status, body] of bodiesOf(call)) {
      const wanted = typeName(body)
      const place = `${model.vendor.id} ${call.operation.id} ${status}`
      const data = dataOf(body.shape as Shape, { values, components, wanted, place })
      components.set(wanted, data)
    }
  }
  return components
}

/** Constants with the shapes of all bodies. */
export const shapesFile = (model: Model, shapes: ReadonlyMap<string, ShapeData>): string => {
  const names = new Map<object, string>()
  const constants = [...shapes].map(([name, shape]) => {
    const before = `export const ${name}Shape: Shape = `
    const text = before + dataText(shape, { column: 0, before, names })
    names.set(shape, `${name}Shape`)
    return text
  })
  const imports = new Map([['../runtime/validate/shape.ts', ['type Shape']]])
  return moduleText({ source: `contracts/${model.vendor.id}`, imports, blocks: constants })
}
