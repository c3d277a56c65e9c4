import type { Aspect } from './aspects.ts'

/** Where in a contract; without an operation, what holds for the whole vendor. */
export interface ComparedPlace {
  readonly operation?: string
  readonly part?: string
  readonly pointer?: string
}

/** One aspect of one place of a contract, held against one page. */
export interface Comparison extends ComparedPlace {
  readonly aspect: Aspect
  /** Tells several of one aspect apart: an enum value, a status, the name of a limit. */
  readonly of?: string
  readonly outcome: 'agrees' | 'differs' | 'unstated'
  /** Only an example shows it: weaker than what the page says in words. */
  readonly shown?: true
  /** No example is enough to state it: the page describes others of its kind in words. */
  readonly firm?: true
  /** The page lost the names, and describes nothing that this could be. */
  readonly lacking?: true
  /** The contract says nothing where the page does. */
  readonly silent?: true
  /** Page and line that say otherwise. */
  readonly page?: string
  readonly line?: number
  /** What either side says, as it is told in a complaint. */
  readonly says: { readonly page?: string; readonly contract?: string }
}

const keyOf = ({ operation, part, pointer, aspect, of }: Comparison): string =>
  JSON.stringify([operation, part, pointer, aspect, of])

/**
 * What remains of comparisons with several witnesses: pages, or parts of a page.
 * What one page lacks another may state, and where two pages contradict each other the contract may follow either.
 */
export const settle = (comparisons: readonly Comparison[]): readonly Comparison[] =>
  [...Map.groupBy(comparisons, keyOf).values()].flatMap((same) => {
    const agreed = same.filter(({ outcome }) => outcome === 'agrees')
    const isAgreed = agreed.some(({ shown }) => !shown)
    const differing = same.filter(
      ({ outcome, shown }) => outcome === 'differs' && !isAgreed && !(shown && agreed.length > 0),
    )
    const stated = differing.filter(({ shown }) => !shown)
    if (differing.length > 0) return stated.length > 0 ? stated : differing.slice(0, 1)
    const isSettled = ({ firm }: Comparison): boolean => isAgreed || (agreed.length > 0 && !firm)
    return same.filter((each) => each.outcome === 'unstated' && !isSettled(each)).slice(0, 1)
  })
