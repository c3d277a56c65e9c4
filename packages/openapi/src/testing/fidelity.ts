import {
  componentsIn,
  type Operation,
  type Reading,
  readVendor,
  type Shape,
  shapeOf,
  type Vendor,
} from '@sendspec/contract'
import { changed, someChanges, valuesOf } from '@sendspec/contract/testing'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { z } from 'zod'
import { toOpenApi } from '../document.ts'
import { type Judge, judgeOf, pointerTo } from './ajv.ts'

type DocumentReading = Extract<Reading, string>

/** A schema of a vendor, both ways. */
export interface Pair {
  readonly pointer: string
  readonly shape: Shape
  readonly zod: z.ZodTypeAny
  readonly ajv: Judge
  /** Payloads that were recorded for it. */
  readonly recorded: readonly unknown[]
}

/** Every body, parameter and component of a vendor. */
export const pairsOf = (vendor: Vendor, reading: DocumentReading): Pair[] => {
  const read = readVendor(vendor, reading, { wire: true })
  const document = toOpenApi(vendor, reading)
  const judge = judgeOf(document)
  const pairs = new Map<string, Pair>()
  const add = (pointer: string, shape: Shape, recorded: readonly unknown[] = []): void => {
    if (!pairs.has(pointer)) pairs.set(pointer, { pointer, shape, zod: shape.schema, ajv: judge(pointer), recorded })
    for (const { component: named } of componentsIn(shape)) {
      const place = pointerTo('components', 'schemas', named.name)
      if (!pairs.has(place))
        pairs.set(place, { pointer: place, shape: named, zod: named.schema, ajv: judge(place), recorded: [] })
    }
  }
  for (const operation of read.operations) {
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}')
    const method = operation.method.toLowerCase()
    const at = (...steps: (string | number)[]) => pointerTo('paths', path, method, ...steps)
    const recorded = (part: string) =>
      vendor.payloads.filter((each) => each.operation === operation.id && each.part === part).map(({ body }) => body)
    const content = ['content', 'application/json', 'schema']
    const shape = (schema: z.ZodTypeAny) => shapeOf(schema, 'a test')
    if (operation.body) add(at('requestBody', ...content), shape(operation.body), recorded('request'))
    for (const { status, body } of operation.responses) {
      if (body) add(at('responses', status, ...content), shape(body), recorded(String(status)))
    }
    const parameters = document.paths?.[path]?.[method as 'get']?.parameters ?? []
    for (const [index, parameter] of parameters.entries()) {
      const property = 'name' in parameter && propertyOf(operation, parameter)
      if (property) add(at('parameters', index, 'schema'), property)
    }
  }
  return [...pairs.values()]
}

const propertyOf = (operation: Operation, parameter: { name: string; in: string }): Shape | undefined => {
  const part = { path: operation.pathParams, query: operation.query, header: operation.headers }[parameter.in]
  const shape = part && shapeOf(part, 'a test')
  return shape?.kind === 'object' ? shape.properties.find(({ key }) => key === parameter.name)?.shape : undefined
}

/** How many values were tried, and how many of them both accept. */
export interface Tried {
  readonly values: number
  readonly accepted: number
}

/** Tries valid, recorded and changed values; the first one that only one of the two accepts fails. */
export const tryValues = ({ pointer, shape, zod, ajv, recorded }: Pair, numRuns: number): Tried => {
  let values = 0
  let accepted = 0
  const base = fc.oneof(...recorded.map(fc.constant), { weight: 3, arbitrary: valuesOf(shape) })
  fc.assert(
    fc.property(base, someChanges, (valid, changes) => {
      const value = changed(valid, changes)
      const accepts = zod.safeParse(value).success
      values += 1
      if (accepts) accepted += 1
      if (ajv(value) !== accepts) {
        expect.fail(`${pointer}: Zod says ${accepts ? 'valid' : 'invalid'}, Ajv does not, of ${JSON.stringify(value)}`)
      }
    }),
    { numRuns, seed: 7 },
  )
  return { values, accepted }
}

/** One response's schema, as converted and as written, accepts the same bodies. */
export const expectSameBodies = (vendor: Vendor, reading: DocumentReading, numRuns: number): void => {
  for (const pair of pairsOf(vendor, reading)) {
    const { accepted } = tryValues(pair, numRuns)
    expect(accepted, `${pair.pointer} accepts nothing that was tried`).toBeGreaterThan(0)
  }
}
