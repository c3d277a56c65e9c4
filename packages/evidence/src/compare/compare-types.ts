import { type At, type Both, compared, compareStated, quoted } from './compare-stated.ts'
import type { Comparison } from './comparison.ts'
import { formatCalled } from './formats.ts'
import type { Outline, Scalar, Sourced, ValueKind } from './outline.ts'

export const kindsIn = ({ kinds }: Outline): ReadonlySet<ValueKind> =>
  new Set(kinds.map(({ value }) => value).filter((value) => value !== 'null'))

export const listKinds = (kinds: Iterable<ValueKind>): string => `the type ${[...kinds].join(' or ') || 'null'}`

/** Other names that pages use for a kind of the contract. */
const alsoCalled: { readonly [Kind in ValueKind]?: readonly ValueKind[] } = { record: ['object'] }

export const compareKinds = ({ contract, page }: Both<Outline>, at: At): readonly Comparison[] => {
  const aspect = 'type'
  const wanted = kindsIn(contract)
  const kinds = kindsIn(page)
  const says = { contract: listKinds(wanted) }
  const [first] = page.kinds
  if (kinds.size === 0) {
    if (page.values.length > 0 || wanted.has('unknown')) return []
    if (wanted.size === 0) return first ? [compared(at, { stated: first, aspect, outcome: 'agrees', says })] : []
    return [compared(at, { aspect, outcome: 'unstated', says })]
  }
  if (at.shown && wanted.has('unknown')) return []
  const means = (kind: ValueKind): boolean =>
    kinds.has(kind) || (alsoCalled[kind] ?? []).some((each) => kinds.has(each))
  const names = (kind: ValueKind): boolean =>
    wanted.has(kind) || [...wanted].some((each) => alsoCalled[each]?.includes(kind))
  const isKnown = [...kinds].every(names)
  const isWhole = [...wanted].every(means)
  const isInferred = page.kinds.every(({ inferred }) => inferred)
  const stated = { ...first, ...(!isInferred && { inferred: undefined }) }
  if (isKnown && isWhole) return [compared(at, { stated: stated as Sourced<unknown>, aspect, outcome: 'agrees', says })]
  // An example need not show every type that a value can have.
  const outcome = isKnown && isInferred ? 'unstated' : 'differs'
  return [
    compared(at, { stated: stated as Sourced<unknown>, aspect, outcome, says: { ...says, page: listKinds(kinds) } }),
  ]
}

export const compareNull = ({ contract, page }: Both<Outline>, at: At): readonly Comparison[] => {
  const aspect = 'nullability'
  const allowed = contract.kinds.some(({ value }) => value === 'null' || value === 'unknown')
  const stated = page.kinds.find(({ value }) => value === 'null')
  const open = contract.kinds.some(({ value }) => value === 'unknown')
  const says = {
    page: stated ? 'that it can be null' : 'that it is never null',
    contract: allowed ? 'that it can be null' : 'that it is never null',
  }
  if (stated)
    return at.shown && !allowed
      ? []
      : [compared(at, { stated: stated, aspect, outcome: allowed ? 'agrees' : 'differs', says })]
  if (page.neverNull)
    return [compared(at, { stated: page.neverNull, aspect, outcome: allowed ? 'differs' : 'agrees', says })]
  return allowed && !open ? [compared(at, { aspect, outcome: 'unstated', says })] : []
}

/** A list of both `true` and `false` says nothing. */
const valuesIn = ({ values }: Outline): readonly Sourced<Scalar>[] =>
  [true, false].every((each) => values.some(({ value }) => value === each)) ? [] : values

export const compareValues = ({ contract, page }: Both<Outline>, at: At): readonly Comparison[] => {
  const aspect = 'values'
  const own = valuesIn(contract)
  const listed = valuesIn(page)
  const has = (values: readonly Sourced<Scalar>[], { value }: Sourced<Scalar>): boolean =>
    values.some((each) => String(each.value) === String(value))
  return [
    ...listed.map((each) => {
      const outcome = has(own, each) ? 'agrees' : 'differs'
      return compared(at, { stated: each, aspect, of: String(each.value), outcome, says: { page: quoted(each.value) } })
    }),
    ...own
      .filter((each) => !has(listed, each))
      .map((each) => {
        // A list of a page is complete.
        const outcome = listed.length > 0 ? 'differs' : 'unstated'
        return compared(at, {
          stated: listed[0],
          aspect,
          of: String(each.value),
          outcome,
          says: { contract: quoted(each.value) },
        })
      }),
  ]
}

export const compareFormat = ({ contract, page }: Both<Outline>, at: At): readonly Comparison[] => {
  const words = page.format?.value
  const called = words === undefined ? undefined : formatCalled(words, contract.format?.value)
  // A format that contracts don't have can't be compared.
  if (page.format && !called && !contract.format) return []
  const stated = page.format && { ...page.format, value: called ?? page.format.value }
  return compareStated(at, {
    contract: contract.format,
    page: stated,
    aspect: 'format',
    words: (value) => `the format ${value}`,
  }).map((each) => (each.says.page && words ? { ...each, says: { ...each.says, page: `the format ${words}` } } : each))
}
