import { type Operation, type Shape, shapeOf, type Vendor } from '@sendspec/contract'
import { expect } from 'vitest'
import { z } from 'zod'
import { bodyCases } from '../../body-cases.ts'
import type { Params } from '../../runtime/validate/validate-result.ts'

/** A schema with only one component left of the union at a place. */
const zodInCase = (schema: z.ZodTypeAny, pointer: string, component: string, shape: Shape): z.ZodTypeAny => {
  const inner = shape.kind === 'named' ? shape.inner : shape
  const [, key, rest = ''] = /^\/([^/]*)(.*)$/.exec(pointer) ?? []
  if (key === undefined) {
    const option =
      inner.kind === 'union' && inner.options.find((each) => each.kind === 'named' && each.name === component)
    return option ? option.schema : expect.fail(`no component ${component}`)
  }
  const property = inner.kind === 'object' && inner.properties.find((each) => each.key === key)
  if (!property || !(schema instanceof z.ZodObject)) return expect.fail(`no property ${key}`)
  return schema.extend({ [key]: zodInCase(schema.shape[key], rest, component, property.shape) })
}

export interface Variant {
  readonly params: Params
  readonly shape: Shape
  readonly zod: z.ZodTypeAny
}

/** What a body can be, and the parameters that it comes with. */
export const variantsOf = (
  vendor: Vendor,
  operation: Operation,
  status: number,
  body: z.ZodTypeAny,
): readonly Variant[] => {
  const shape = shapeOf(body, `${operation.id} ${status}`)
  const { dependent } = operation.notes
  if (dependent?.status !== status) return [{ params: {}, shape, zod: body }]
  const cases = bodyCases({ dependent, shape, name: 'Body', place: `${vendor.id} ${operation.id}` })
  return cases.flatMap(({ parameter, value, otherwise, ...each }) => {
    const component = dependent.cases[value] ?? expect.fail(`no case ${value}`)
    const variant = { shape: each.shape, zod: zodInCase(body, dependent.pointer, component, shape) }
    return [{ [parameter]: value }, ...(otherwise ? [{}] : [])].map((params) => ({ params, ...variant }))
  })
}
