import { parsePointer } from '@sendspec/contract'
import type { Comparison } from './comparison.ts'

const keyOf = ({ pointer = '' }: Comparison): string | undefined => parsePointer(pointer).at(-1)

const isName =
  (outcome: Comparison['outcome']) =>
  (each: Comparison): boolean =>
    each.aspect === 'name' && each.outcome === outcome && keyOf(each) !== undefined

/** Makes one difference of two if the page and the contract have a field in different places. */
export const joinMoves = (differences: readonly Comparison[]): readonly Comparison[] => {
  const lost = differences.filter(isName('unstated'))
  const joined = new Map<Comparison, Comparison | undefined>()
  for (const found of differences.filter(isName('differs'))) {
    const same = lost.filter(
      (each) =>
        each.operation === found.operation &&
        each.part === found.part &&
        keyOf(each) === keyOf(found) &&
        !joined.has(each),
    )
    const [only] = same
    if (!only || same.length > 1) continue
    const { firm: _, ...place } = only
    const { page, line } = found
    joined.set(found, undefined)
    joined.set(only, {
      ...place,
      aspect: 'nesting',
      outcome: 'differs',
      ...(page !== undefined && { page }),
      ...(line !== undefined && { line }),
      says: { page: found.pointer ?? '', contract: only.pointer ?? '' },
    })
  }
  return differences.flatMap((each) => (joined.has(each) ? (joined.get(each) ?? []) : [each]))
}
