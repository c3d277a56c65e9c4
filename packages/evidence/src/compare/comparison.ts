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
  /** Only seen in an example: weaker than what the page says in words. */
  readonly shown?: true
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
    return agreed.length > 0 ? [] : same.filter(({ outcome }) => outcome === 'unstated').slice(0, 1)
  })
