import { readVendor, type Shape, shapeOf, type Vendor } from '@sendspec/contract'
import { changed, jsonMaterial, type Material, oneBody, someChanges, valuesOf } from '@sendspec/contract/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Check, Issue } from '../runtime/validate/check.ts'
import { issuesOf } from '../runtime/validate/issues-of.ts'
import { stepTo } from '../runtime/validate/pointer.ts'
import type { Verdict } from '../runtime/validate/verdict.ts'
import { subjects } from '../test/vendors.ts'
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

/** Each body schema once, under the place that has it first. */
const bodiesOf = async (vendor: Vendor): Promise<readonly Body[]> => {
  const checks = await loadChecks(vendor)
  const verdicts = await loadVerdicts(vendor)
  const bodies = new Map<Check | undefined, Body>()
  for (const { id, responses } of readVendor(vendor, 'observed', { wire: true }).operations) {
    for (const { status, body } of responses) {
      const check = checks[id]?.[status]
      const verdict = verdicts[id]?.[status]
      if (!body) {
        expect([check, verdict], `${id} ${status} has no body to check`).toEqual([undefined, undefined])
        continue
      }
      if (!check || !verdict) throw new Error(`${id} ${status} has no check or no verdict`)
      const recorded = vendor.payloads.filter((each) => each.operation === id && each.part === String(status))
      const known = bodies.get(check)
      bodies.set(check, {
        place: known?.place ?? `${id} ${status}`,
        shape: shapeOf(body, `${id} ${status}`),
        zod: body,
        check,
        verdict,
        recorded: [...(known?.recorded ?? []), ...recorded.map((payload) => payload.body)],
      })
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
