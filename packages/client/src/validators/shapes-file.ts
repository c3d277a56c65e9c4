import { failurePart, type Shape, shapeOf } from '@sendspec/contract'
import { dataText } from '../for-tests/data-text.ts'
import type { Answer, Call, Model } from '../model.ts'
import { moduleText } from '../module-text.ts'
import type { Shape as ShapeData } from '../runtime/validate/shape.ts'
import { dataOf } from './data-of.ts'
import type { Values } from './values.ts'

/** Where the shapes of a package's bodies are, in `src/`. */
export const shapesPath = 'checks/shapes.ts'

/** The shape of a body, and the name that it has without one of its own. */
export type NamedBody = NonNullable<Answer['body']>

/** Name of the constant with the shape of a body. */
export const shapeName = (body: NamedBody): string => `${typeName(body)}Shape`

export const typeName = ({ shape, name }: NamedBody): string => (shape.kind === 'named' ? shape.name : name)

/** The body of a request, if an operation has one. */
export const requestBody = ({ vendor }: Model, { operation, name }: Call): NamedBody | undefined =>
  operation.body && { shape: shapeOf(operation.body, `${vendor.id} ${operation.id} body`), name: `${name}Request` }

/** The bodies of an operation: those of its answers, those that one of them can be, and that of its request. */
const bodiesOf = (model: Model, call: Call): readonly (readonly [part: number | string, body: NamedBody])[] => {
  const answers = [...call.answers, ...call.cases.map(({ answer }) => answer)]
  const request = requestBody(model, call)
  return [
    ...answers.flatMap(({ status, body }) => (body ? [[status, body] as const] : [])),
    ...(call.otherError ? [[failurePart, call.otherError.body] as const] : []),
    ...(request ? [['request', request] as const] : []),
  ]
}

/** The shapes of bodies as data, by name. */
export type BodyShapes = ReadonlyMap<string, ShapeData>

/** The shapes of all bodies: named shapes first, in contract order. */
export const readShapes = (model: Model, values: Values): BodyShapes => {
  const components = new Map<string, ShapeData>()
  for (const call of model.calls) {
    for (const [part, body] of bodiesOf(model, call)) {
      const wanted = typeName(body)
      const place = `${model.vendor.id} ${call.operation.id} ${part}`
      const data = dataOf(body.shape as Shape, { values, components, wanted, place })
      components.set(wanted, data)
    }
  }
  return components
}

/** Constants with the shapes of all bodies. */
export const shapesFile = (model: Model, shapes: BodyShapes): string => {
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
