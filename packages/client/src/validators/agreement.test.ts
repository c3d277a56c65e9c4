import { readVendor, type Shape, type Vendor } from '@sendspec/contract'
import { changed, jsonMaterial, type Material, oneBody, someChanges, valuesOf } from '@sendspec/contract/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Mismatch } from '../runtime/validate/drift.ts'
import { differences, stepTo } from '../runtime/validate/mismatches.ts'
import type { Predicate } from '../runtime/validate/predicates.ts'
import { subjects } from '../test/vendors.ts'
import { dataOf } from './data-of.ts'
import { everyKind } from './testing/every-kind.ts'
import { loadPredicates } from './testing/load-checks.ts'
import { variantsOf } from './testing/variants.ts'
import { openValues } from './values.ts'

/** Values to try for each schema. Ten times as many found nothing else. */
const RUNS = 2000

interface Body {
  readonly place: string
  readonly shape: Shape
  readonly zod: z.ZodTypeAny
  readonly mismatchesOf: (value: unknown) => readonly Mismatch[]
  readonly predicate: Predicate
  readonly recorded: readonly unknown[]
}

const mismatchesIn = (shape: Shape, place: string): Body['mismatchesOf'] => {
  const values = openValues()
  const data = dataOf(shape, { values, components: new Map(), wanted: 'Body', place })
  return (value) => differences(data, { value, values: values.all() }).mismatches
}

/** Each body schema once, under the place that has it first. */
const bodiesOf = async (vendor: Vendor): Promise<readonly Body[]> => {
  const predicates = await loadPredicates(vendor)
  const bodies = new Map<unknown, Body>()
  const read = readVendor(vendor, 'observed', { wire: true })
  for (const operation of read.operations) {
    const { id } = operation
    for (const { status, body } of operation.responses) {
      if (!body) {
        expect(predicates[id]?.[status], `${id} ${status} has no body to validate`).toBeUndefined()
        continue
      }
      const isDependent = operation.notes.dependent?.status === status
      for (const { params, shape, zod } of variantsOf(read, operation, status, body)) {
        const place = [id, status, ...Object.entries(params).map((pair) => pair.join('='))].join(' ')
        const predicate = predicates[id]?.[status]
        if (!predicate) throw new Error(`${place} has no predicate`)
        const recorded = vendor.payloads
          .filter((each) => each.operation === id && each.part === String(status))
          .filter((each) => !isDependent || zod.safeParse(each.body).success)
          .map((payload) => payload.body)
        const key = isDependent ? place : zod
        const known = bodies.get(key)
        bodies.set(key, {
          place: known?.place ?? place,
          shape,
          zod,
          mismatchesOf: mismatchesIn(shape, place),
          predicate: (value) => predicate(value, params),
          recorded: [...(known?.recorded ?? []), ...recorded],
        })
      }
    }
  }
  return [...bodies.values()]
}

const pointersOf = (error: z.ZodError | undefined): readonly string[] =>
  (error?.issues ?? []).map(({ path }) => path.map((key) => stepTo(String(key))).join(''))

const covers = (upper: string, lower: string): boolean => lower === upper || lower.startsWith(`${upper}/`)

/** Both name the same places, except in unions and closed objects, where ours are deeper. */
const expectSamePlaces = (issues: readonly Mismatch[], error: z.ZodError | undefined): void => {
  const theirs = pointersOf(error)
  const ours = issues.map(({ pointer }) => pointer)
  const missed = theirs.filter((upper) => !ours.some((lower) => covers(upper, lower)))
  const invented = ours.filter((lower) => !theirs.some((upper) => covers(upper, lower)))
  if (missed.length > 0 || invented.length > 0) expect({ missed, invented }).toEqual({ missed: [], invented: [] })
}

/** Zod counts the length of a string as JavaScript does, so any character can be tried, and any number. */
const material: Material = {
  values: [...jsonMaterial.values, -0, Infinity, 2 ** 53 - 1, 2 ** 53],
  characters: [...jsonMaterial.characters, '\u{1F600}'],
}

/** Zod accepts numbers that `JSON.parse` may have rounded; a client reports them. */
const isRounded = ({ expected }: Mismatch): boolean => /within ±2\^53/.test(expected)

/** Counts the tried values that Zod accepts and rejects. */
const tryValues = ({
  place,
  shape,
  zod,
  mismatchesOf,
  predicate,
  recorded,
}: Body): { passed: number; failed: number } => {
  const count = { passed: 0, failed: 0 }
  const base = fc.oneof(...recorded.map(fc.constant), { weight: 2, arbitrary: valuesOf(shape) })
  fc.assert(
    fc.property(base, someChanges, (valid, changes) => {
      const value = changed(valid, changes, material)
      const { success, error } = zod.safeParse(value)
      count[success ? 'passed' : 'failed'] += 1
      const mismatches = mismatchesOf(value)
      const fits = mismatches.length === 0
      // An assertion on each value would take most of the time.
      if (predicate(value) !== fits) expect.fail(`${place}: the predicate is not ${fits}`)
      const others = mismatches.filter((mismatch) => !isRounded(mismatch))
      if (others.length === mismatches.length) {
        if (fits !== success) expect.fail(`${place}: Zod says ${success}, the mismatches say ${fits}`)
        expectSamePlaces(mismatches, error)
      }
    }),
    { numRuns: RUNS, seed: 11 },
  )
  return count
}

const all: readonly Vendor[] = [oneBody(everyKind), ...subjects.map(({ vendor }) => vendor)]

describe.each(all.map((vendor) => ({ id: vendor.id, vendor })))('validators of $id', async ({ vendor }) => {
  const bodies = await bodiesOf(vendor)

  it.each(bodies.map((body) => ({ place: body.place, body })))('$place: agree with Zod', ({ body }) => {
    const { passed, failed } = tryValues(body)
    expect(passed, 'nothing that was tried passes').toBeGreaterThan(RUNS / 20)
    expect(failed, 'nothing that was tried fails').toBeGreaterThan(RUNS / 20)
  })

  it('accept every recorded body', () => {
    for (const { mismatchesOf, predicate, recorded } of bodies) {
      for (const body of recorded) expect([predicate(body), mismatchesOf(body)]).toEqual([true, []])
    }
  })
})
