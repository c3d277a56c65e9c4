// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/explain.ts

import type { Drift, Mismatch } from './drift.ts'
import { differences } from './mismatches.ts'
import type { Shape, Values } from './shape.ts'
import type { AnsweredCall, Params } from './validate-result.ts'

/**
 * What a mismatch is about: a missing key or value, a value that isn't in its list, a format, or a type. A finding of the
 * concern `form` is about type and format; one of the concern `default` too, of a call without the parameter on which they depend.
 */
export type Concern = 'absence' | 'list' | 'format' | 'form' | 'default'

/** A place where the documentation is known to be wrong or silent, what about, and the id of the finding. `*` is any step. */
export type FindingPlace = readonly [pointer: string, concern: Concern, finding: string]

/** The shapes of a body that depends on a parameter of the call. */
interface DependentShape {
  readonly parameter: string
  /** The value that counts where the call has none of `cases`. */
  readonly otherwise: string
  readonly cases: Readonly<Record<string, Shape>>
}

/** What is known of a body. */
interface ExplainedBody {
  readonly shape: Shape | DependentShape
  readonly findings?: readonly FindingPlace[]
}

/** By operation and status; 5 is any status from 500 on that isn't listed. */
type ExplainedBodies = Readonly<Record<string, Readonly<Record<number, ExplainedBody>>>>

const shapeIn = (shape: Shape | DependentShape, params: Params): Shape => {
  if (!('cases' in shape)) return shape
  const { parameter, otherwise, cases } = shape
  const value = String(params[parameter])
  return (Object.hasOwn(cases, value) ? cases[value] : cases[otherwise]) as Shape
}

/** Whether a pointer leads to a place, in which `*` is any step. */
export const isAt = (place: string, pointer: string): boolean => {
  const steps = pointer.split('/')
  const places = place.split('/')
  return places.length === steps.length && places.every((step, index) => step === '*' || step === steps[index])
}

const otherTypes = /^(?:integer|number|boolean|array|object)/

const concernOf = ({ expected, received }: Mismatch): Concern => {
  if (received === 'missing' || received === 'null') return 'absence'
  if (received !== 'string' || otherTypes.test(expected)) return 'form'
  return expected.startsWith('one of ') ? 'list' : 'format'
}

/** Id of the finding that explains a mismatch: one about the same place and the same concern. */
export const findingOf = (
  mismatch: Mismatch,
  places: readonly FindingPlace[],
  byDefault = true,
): string | undefined => {
  const about = concernOf(mismatch)
  const explains = (concern: Concern): boolean =>
    concern === about || (about.startsWith('form') && (concern === 'form' || (byDefault && concern === 'default')))
  return places.find(([place, concern]) => explains(concern) && isAt(place, mismatch.pointer))?.[2]
}

/** Lists the mismatches of a body with the findings that explain them and, if the call asks for them, undocumented keys. */
export type Explainer = (call: AnsweredCall, values: readonly Values[string][]) => readonly Drift[]

/** @param names Names of the values that the explainer is called with. */
export const explainerOf =
  (bodies: ExplainedBodies, names: readonly string[]): Explainer =>
  ({ operation: { id: operation, docs }, result, settings, params }, list) => {
    const { ok, status = 0, data, error } = result
    const own = bodies[operation]
    const body = own?.[status] ?? own?.[Math.floor(status / 100)]
    if (!body) return []
    const values = Object.fromEntries(names.map((name, index) => [name, list[index] as Values[string]]))
    const shape = shapeIn(body.shape, params as Params)
    const byDefault = !('cases' in body.shape && body.shape.parameter in params)
    const { mismatches, undocumented } = differences(shape, { value: ok ? data : error, values })
    return [...mismatches, ...(settings.undocumentedKeys ? undocumented : [])].map((mismatch) => {
      const finding = findingOf(mismatch, body.findings ?? [], byDefault)
      return { operation, docs, ...mismatch, ...(finding !== undefined && { finding }) }
    })
  }
