import type { AuthPlace } from '@sendspec/contract'
import type { OperationFacts, PageFacts } from '@sendspec/facts'
import type { Aspect } from './aspects.ts'
import type { ComparedPlace, Comparison } from './comparison.ts'
import type { OperationOutline, Outline } from './outline.ts'
import type { Repair } from './page-outline.ts'

/** The two sides of a comparison of operations. */
export interface Sides {
  readonly id: string
  readonly contract: OperationOutline
  readonly page: PageFacts
  readonly facts: OperationFacts
}

interface Outcome {
  readonly place?: ComparedPlace
  readonly aspect: Aspect
  readonly of?: string
  readonly outcome: Comparison['outcome']
  readonly line?: number
  readonly shown?: boolean
  readonly page?: string
  readonly contract?: string
}

export const comparisonAt = (
  { id, page }: Sides,
  { place, aspect, of, outcome, line, shown, ...says }: Outcome,
): Comparison => ({
  operation: id,
  ...place,
  aspect,
  ...(of !== undefined && { of }),
  outcome,
  ...(shown && { shown: true as const }),
  page: page.page.id,
  ...(line !== undefined && { line }),
  says,
})

/** The context of comparisons with one page. */
export interface PageContext {
  readonly repair: Repair
  readonly known: ReadonlyMap<string, Outline>
  /** Where credentials go, on the page and in the contract (`header authorization`), and the contract's own place. */
  readonly auth: { readonly places: ReadonlySet<string>; readonly place?: AuthPlace }
  /** The contract's servers, as `normalServer` writes them. */
  readonly servers: ReadonlySet<string>
}
