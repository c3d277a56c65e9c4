import { type Operation, readVendor, type Shape, shapeOf, type Vendor } from '@sendspec/contract'
import { changed, jsonMaterial, type Material, oneBody, someChanges, valuesOf } from '@sendspec/contract/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Check, Issue } from '../runtime/validate/check.ts'
import { issuesOf } from '../runtime/validate/issues-of.ts'
import type { Params } from '../runtime/validate/params.ts'
import { stepTo } from '../runtime/validate/pointer.ts'
import type { Verdict } from '../runtime/validate/verdict.ts'
import { subjects } from '../test/vendors.ts'
import { dependentBodies } from './bodies.ts'
import { everyKind } from './testing/every-kind.ts'
import { loadChecks, loadVerdicts } from './testing/load-checks.ts'

/** Values to try for each schema. Ten times as many found nothing else. */
const RUNS = 2000

interface Body {
  readonly place: string
  readonly shape: Shape
  readonly zod: z.ZodTypeAny
  readonly check: Check
  readonly verdict: Verdict
  readonly recorded: readonly unknown[]
}

/** A schema with only one component left of the union at a place. */
const zodInCase = (schema: z.ZodTypeAny, pointer: string, component: string, shape: Shape): z.ZodTypeAny => {
  const bare = shape.kind === 'named' ? shape.inner : shape
  const [, key, rest = ''] = /^\/([^/]*)(.*)$/.exec(pointer) ?? []
  if (key === undefined) {
    const option =
      bare.kind === 'union' && bare.options.find((each) => each.kind === 'named' && each.name === component)
    return option ? option.schema : expect.fail(`no component ${component}`)
  }
  const property = bare.kind === 'object' && bare.properties.find((each) => each.key === key)
  if (!property || !(schema instanceof z.ZodObject)) return expect.fail(`no property ${key}`)
  return schema.extend({ [key]: zodInCase(schema.shape[key], rest, component, property.shape) })
}

interface Variant {
  readonly params: Params
  readonly shape: Shape
  readonly zod: z.ZodTypeAny
}

/** What a body can be, and the parameters that it comes with. */
const variantsOf = (vendor: Vendor, operation: Operation, status: number, body: z.ZodTypeAny): readonly Variant[] => {
  const shape = shapeOf(body, `${operation.id} ${status}`)
  const { dependent } = operation.notes
  if (dependent?.status !== status) return [{ params: {}, shape, zod: body }]
  return dependentBodies(vendor, operation).flatMap(({ parameter, value, otherwise, ...each }) => {
    const component = dependent.cases[value] ?? expect.fail(`no case ${value}`)
    const variant = { shape: each.shape, zod: zodInCase(body, dependent.pointer, component, shape) }
    return [{ [parameter]: value }, ...(otherwise ? [{}] : [])].map((params) => ({ params, ...variant }))
  })
}

/** Each body schema once, under the place that has it first. */
const bodiesOf = async (vendor: Vendor): Promise<readonly Body[]> => {
  const checks = await loadChecks(vendor)
  const verdicts = await loadVerdicts(vendor)
  const bodies = new Map<Check | undefined, Body>()
  const read = readVendor(vendor, 'observed', { wire: true })
  for (const operation of read.operations) {
    const { id } = operation
    for (const { status, body } of operation.responses) {
      const dependent = operation.notes.dependent?.status === status
      const tried = body ? variantsOf(read, operation, status, body) : []
      if (!body) {
        const none = [checks[id]?.[status], verdicts[id]?.[status]]
        expect(none, `${id} ${status} has no body to check`).toEqual([undefined, undefined])
      }
      for (const { params, shape, zod } of tried) {
        const place = [id, status, ...Object.entries(params).map((pair) => pair.join('='))].join(' ')
        const check = (dependent ? await loadChecks(vendor, 'observed', params) : checks)[id]?.[status]
        const verdict = verdicts[id]?.[status]
        if (!check || !verdict) throw new Error(`${place} has no check or no verdict`)
        const recorded = vendor.payloads
          .filter((each) => each.operation === id && each.part === String(status))
          .filter((each) => !dependent || zod.safeParse(each.body).success)
        const known = bodies.get(check)
        bodies.set(check, {
          place: known?.place ?? place,
          shape,
          zod,
          check,
          verdict: (value) => verdict(value, params),
          recorded: [...(known?.recorded ?? []), ...recorded.map((payload) => payload.body)],
        })
      }
    }
  }
  return [...bodies.values()]
}

const pointersOf = (error: z.ZodError | undefined): readonly string[] =>
  (error?.issues ?? []).map(({ path }) => path.map((key) => stepTo(String(key))).join(''))

const covers = (upper: string, lower: string): boolean => lower === upper || lower.startsWith(`${upper}/`)

/** Both name the same places, but for unions and closed objects, where ours go further down. */
const expectSamePlaces = (issues: readonly Issue[], error: z.ZodError | undefined): void => {
  const theirs = pointersOf(error)
  const ours = issues.map(({ pointer }) => pointer)
  expect(theirs.filter((upper) => !ours.some((lower) => covers(upper, lower)))).toEqual([])
  expect(ours.filter((lower) => !theirs.some((upper) => covers(upper, lower)))).toEqual([])
}

/** Zod counts the length of a text as JavaScript does, so that any character can be tried; and so can any number. */
const material: Material = {
  values: [...jsonMaterial.values, -0, Infinity],
  characters: [...jsonMaterial.characters, '\u{1F600}'],
}

/** How many of the tried values pass. */
const tryValues = ({ place, shape, zod, check, verdict, recorded }: Body): { passed: number; failed: number } => {
  const count = { passed: 0, failed: 0 }
  const base = fc.oneof(...recorded.map(fc.constant), { weight: 2, arbitrary: valuesOf(shape) })
  fc.assert(
    fc.property(base, someChanges, (valid, changes) => {
      const value = changed(valid, changes, material)
      const { success, error } = zod.safeParse(value)
      count[success ? 'passed' : 'failed'] += 1
      const issues = issuesOf(check, value)
      const passes = { verdict: verdict(value), check: check(value), issues: issues.length === 0 }
      expect({ place, ...passes }).toEqual({ place, verdict: success, check: success, issues: success })
      expectSamePlaces(issues, error)
    }),
    { numRuns: RUNS, seed: 11 },
  )
  return count
}

const all: readonly Vendor[] = [oneBody(everyKind), ...subjects.map(({ vendor }) => vendor)]

describe.each(all.map((vendor) => ({ id: vendor.id, vendor })))('checks of $id', async ({ vendor }) => {
  const bodies = await bodiesOf(vendor)

  it.each(bodies.map((body) => ({ place: body.place, body })))('$place: as Zod judges', ({ body }) => {
    const { passed, failed } = tryValues(body)
    expect(passed, 'nothing that was tried passes').toBeGreaterThan(RUNS / 20)
    expect(failed, 'nothing that was tried fails').toBeGreaterThan(RUNS / 20)
  })

  it('pass every recorded body', () => {
    for (const { check, verdict, recorded } of bodies) {
      for (const body of recorded) expect([verdict(body), issuesOf(check, body)]).toEqual([true, []])
    }
  })
})
