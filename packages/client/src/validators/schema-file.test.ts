import { childrenOf, named, readVendor, type Shape, shapeOf, type Vendor } from '@sendspec/contract'
import { changed, jsonMaterial, key, type Material, oneBody, someChanges, valuesOf } from '@sendspec/contract/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readModel } from '../read-model.ts'
import type { BodyIssue, BodySchema } from '../runtime/validate/body-schema.ts'
import { subjects } from '../test/vendors.ts'
import { everyKind } from './testing/every-kind.ts'
import { loadSchemas } from './testing/load-checks.ts'
import { variantsOf } from './testing/variants.ts'
import { validatorFiles } from './validator-files.ts'

/** Values to try for each schema: 50,000 for the committed contracts. */
const RUNS = 1000

interface Part {
  readonly shape: Shape
  readonly zod: z.ZodTypeAny
}

/** Every body of a contract and every named part of one, by the name that the client gives it. */
const partsOf = (vendor: Vendor): ReadonlyMap<string, Part> => {
  const parts = new Map<string, Part>()
  const add = ({ shape, zod }: Part, name?: string): void => {
    const own = shape.kind === 'named' ? shape.name : name
    if (own !== undefined && !parts.has(own)) parts.set(own, { shape, zod })
    const inner = shape.kind === 'named' ? shape.inner : shape
    for (const child of childrenOf(inner)) add({ shape: child.shape, zod: child.shape.schema })
  }
  for (const { operation, name, answers } of readModel(vendor).calls) {
    for (const { status, body } of operation.responses) {
      if (!body) continue
      add({ shape: shapeOf(body, ''), zod: body }, answers.find((answer) => answer.status === status)?.body?.name)
      for (const variant of variantsOf(vendor, operation, status, body)) add(variant)
    }
    if (operation.body) add({ shape: shapeOf(operation.body, ''), zod: operation.body }, `${name}Request`)
  }
  return parts
}

const material: Material = {
  values: [...jsonMaterial.values, -0, Infinity],
  characters: [...jsonMaterial.characters, '\u{1F600}'],
}

/** Zod accepts numbers that `JSON.parse` may have rounded. */
const isRounded = ({ message }: BodyIssue): boolean => message.includes('within ±2^53')

const covers = (upper: readonly unknown[], lower: readonly unknown[]): boolean =>
  upper.every((step, index) => lower[index] === step)

/** Counts the tried values that Zod accepts and rejects. */
const tryValues = (schema: BodySchema<unknown>, { shape, zod }: Part): { passed: number; failed: number } => {
  const { validate } = schema['~standard']
  const count = { passed: 0, failed: 0 }
  fc.assert(
    fc.property(valuesOf(shape), someChanges, (valid, changes) => {
      const value = changed(valid, changes, material)
      const { success, error } = zod.safeParse(value)
      const result = validate(value)
      count[success ? 'passed' : 'failed'] += 1
      // An assertion on each value would take most of the time.
      if (!result.issues) return success && Object.is(result.value, value)
      if (result.issues.some(isRounded)) return true
      // In unions and closed objects ours are deeper.
      const paths = result.issues.map(({ path }) => path)
      const missed = (error?.issues ?? []).filter((issue) => !paths.some((path) => covers(issue.path, path)))
      return !success && missed.length === 0
    }),
    { numRuns: RUNS, seed: 12 },
  )
  return count
}

const all: readonly Vendor[] = [oneBody(everyKind), ...subjects.map(({ vendor }) => vendor)]

describe.each(all.map((vendor) => ({ id: vendor.id, vendor })))('the schemas of $id', async ({ vendor }) => {
  const schemas = await loadSchemas(vendor)
  const parts = partsOf(readVendor(vendor, 'observed', { wire: true }))

  it('are those of every body, and of every named part of one', () => {
    expect([...schemas.keys()].sort()).toEqual([...parts.keys()].sort())
  })

  it.each([...parts].map(([name, part]) => ({ name, part })))('$name: accepts what Zod accepts', ({ name, part }) => {
    const { passed, failed } = tryValues(schemas.get(name) ?? expect.fail(), part)
    expect(passed, 'nothing that was tried passes').toBeGreaterThan(RUNS / 20)
    expect(failed, 'nothing that was tried fails').toBeGreaterThan(RUNS / 20)
  })
})

it('an issue names the place by keys and indexes, and what was expected', async () => {
  const body = z.object({ 'a/b~c': key(z.array(z.object({ n: key(z.number()) }))), '0': key(z.null()) })
  const [schema] = (await loadSchemas(oneBody(body))).values()
  expect(schema?.['~standard'].validate({ 'a/b~c': [{ n: 1 }, { n: '1' }], 0: 1 })).toEqual({
    issues: [
      { message: 'expected null, received number', path: ['0'] },
      { message: 'expected number, received string', path: ['a/b~c', 1, 'n'] },
    ],
  })
})

it('a component with the name of a schema is refused', () => {
  const part = named('ThingSchema', 'A thing.', { id: key(z.string()) })
  const body = named('Thing', 'A thing with a part.', { part: key(part) })
  expect(() => validatorFiles(readModel(oneBody(body)))).toThrow('two things would be called ThingSchema')
})
