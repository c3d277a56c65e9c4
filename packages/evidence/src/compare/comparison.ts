import type { Aspect } from './aspects.ts'

/** A place in a contract. Without an operation it is the whole vendor. */
export interface ComparedPlace {
  readonly operation?: string
  readonly part?: string
  readonly pointer?: string
}

/** The comparison of one aspect of one place of a contract with one page. A difference is one that doesn't agree. */
export interface Comparison extends ComparedPlace {
  readonly aspect: Aspect
  /** Distinguishes several of one aspect: an enum value, a status, the name of a limit. */
  readonly of?: string
  readonly outcome: 'agrees' | 'differs' | 'unstated'
  /** Set if only an example shows it, which is weaker than words. */
  readonly shown?: true
  /** Set if an example isn't enough, because the page describes similar things in words. */
  readonly firm?: true
  /** Set if the page lost its names and describes nothing that this could be. */
  readonly lacking?: true
  /** Set if only the page states something. */
  readonly silent?: true
  /** The page and line of the difference. */
  readonly page?: string
  readonly line?: number
  /** What each side states, in the words of a complaint. */
  readonly says: { readonly page?: string; readonly contract?: string }
}

/** What a comparison is about: the aspect of a place, whatever page it is compared with. */
export const comparisonKey = ({ operation, part, pointer, aspect, of }: Comparison): string =>
  JSON.stringify([operation, part, pointer, aspect, of])

/**
 * Combines comparisons with several pages, or parts of a page. Another page can state what one page lacks. If two pages
 * contradict each other, the contract may follow either.
 */
export const settle = (comparisons: readonly Comparison[]): readonly Comparison[] =>
  [...Map.groupBy(comparisons, comparisonKey).values()].flatMap((same) => {
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
