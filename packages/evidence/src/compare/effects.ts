import { isInside, parentPointer } from '@sendspec/contract'
import type { Aspect } from './aspects.ts'
import type { Comparison } from './comparison.ts'

/** Where a contract has one and its page has another, they are two sides of one difference. */
const twoSided: ReadonlySet<Aspect> = new Set(['name', 'status', 'permission', 'server'])

/** What a sample call shows too. */
const ofCalls: ReadonlySet<Aspect> = new Set(['path', 'method', 'server', 'auth'])

/** Where a value is not what the page says, nothing in it is. */
const decisive: ReadonlySet<Aspect> = new Set(['name', 'nesting', 'type', 'place'])

/** What is not compared of a value that has another type. */
const ofType: ReadonlySet<Aspect> = new Set(['format', 'values', 'limit', 'nullability', 'required', 'default'])

const isSamePart = (one: Comparison, other: Comparison): boolean =>
  one.operation === other.operation && one.part === other.part

const isEffect = (each: Comparison, all: readonly Comparison[]): boolean => {
  const { aspect, outcome, operation, part, pointer = '' } = each
  return all.some((cause) => {
    if (cause === each) return false
    // An operation with another path: the page has one that the contract lacks.
    if (aspect === 'operation') return outcome === 'unstated' && cause.aspect === aspect && cause.outcome === 'differs'
    if (aspect === 'sample' && ofCalls.has(cause.aspect))
      return cause.operation === undefined || cause.operation === operation
    if (cause.operation !== operation) return false
    if (cause.aspect === 'method' || cause.aspect === 'path')
      return outcome === 'unstated' && aspect !== 'path' && aspect !== 'method'
    // A part that the page doesn't have at all.
    if (cause.aspect === 'status' && part !== undefined && aspect !== 'status') return cause.part === part
    if (!isSamePart(cause, each)) return false
    const at = cause.pointer ?? ''
    // Where no page describes an object, none describes its fields.
    if (cause.outcome === 'unstated' && outcome === 'unstated' && isInside(pointer, at)) return true
    if (!decisive.has(cause.aspect)) return false
    if (pointer !== at) return isInside(pointer, at)
    // A field that no page has is unstated in every other respect too.
    if (cause.aspect === 'name') return cause.outcome === 'unstated' && outcome === 'unstated'
    return cause.aspect === 'type' && ofType.has(aspect)
  })
}

/** A page can put a parameter elsewhere than the contract, or not say where it goes. */
const parameters: ReadonlySet<string | undefined> = new Set([undefined, 'path', 'query', 'header'])

const groupOf = ({ aspect, operation, part, pointer = '' }: Comparison): string => {
  if (aspect !== 'name') return JSON.stringify([aspect, operation])
  return JSON.stringify([aspect, operation, parameters.has(part) ? 'parameters' : part, parentPointer(pointer)])
}

/** Differences with one outcome; the same one from several pages counts once. */
const sidesOf = (group: readonly Comparison[], outcome: Comparison['outcome']): readonly (readonly Comparison[])[] => [
  ...Map.groupBy(
    group.filter((each) => each.outcome === outcome),
    ({ pointer, of }) => JSON.stringify([pointer, of]),
  ).values(),
]

/** Makes one difference of what only the page has and what only the contract has, if each is the only one there. */
const withOtherSide = (differences: readonly Comparison[]): readonly Comparison[] => {
  const groups = Map.groupBy(
    differences.filter(({ aspect }) => twoSided.has(aspect)),
    groupOf,
  )
  const joined = new Map<Comparison, Comparison | undefined>()
  for (const group of groups.values()) {
    const [[one, ...same] = [], ...more] = sidesOf(group, 'differs')
    const [[other, ...again] = [], ...others] = sidesOf(group, 'unstated')
    if (!one || !other || more.length + others.length > 0) continue
    for (const each of [other, ...same, ...again]) joined.set(each, undefined)
    joined.set(one, { ...one, says: { ...one.says, ...(other.says.contract && { contract: other.says.contract }) } })
  }
  return differences.flatMap((each) => (joined.has(each) ? (joined.get(each) ?? []) : [each]))
}

/** The differences that don't follow from others, so that one slip is reported once. */
export const withoutEffects = (differences: readonly Comparison[]): readonly Comparison[] =>
  withOtherSide(differences.filter((each) => !isEffect(each, differences)))
