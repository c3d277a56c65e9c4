import type { Part, Vendor } from '@sendspec/contract'
import { fillsTemplate, type OperationFacts, type PageFacts } from '@sendspec/facts'
import { matchBest } from '../page/match-best.ts'
import { sourcedParts } from '../sourced-parts.ts'
import type { OperationOutline } from './outline.ts'

/** An operation of a page, and the operation of the contract that it documents. */
export interface OperationMatch {
  readonly page: PageFacts
  readonly facts: OperationFacts
  /** Id of the contract's operation. */
  readonly operation?: string
}

/** A contract as it is compared with pages. */
export interface ContractSide {
  readonly vendor: Vendor
  readonly parts: readonly Part[]
  /** By id. */
  readonly operations: ReadonlyMap<string, OperationOutline>
}

/** A path without the names of its parameters. */
const nameless = (path: string): string => path.replaceAll(/\{[^}]*\}/g, '{}')

/** The operations of a contract by the pages and lines that document them, and by path. */
const indexOf = ({ vendor, parts, operations }: ContractSide) => {
  const lines = Map.groupBy(
    sourcedParts(vendor, parts).flatMap(({ operation, provenance }) =>
      operation && provenance.kind === 'documented' ? [{ id: operation.id, ...provenance }] : [],
    ),
    ({ id }) => id,
  )
  const onPage = Map.groupBy(
    [...lines].flatMap(([id, own]) => [...new Set(own.map(({ page }) => page))].map((page) => ({ id, page }))),
    ({ page }) => page,
  )
  const byPath = Map.groupBy(operations.keys(), (id) => nameless(operations.get(id)?.path?.value ?? ''))
  return { lines, onPage, byPath }
}

/**
 * Finds the operations of pages in the contract: by method and path, and by the lines that the contract names as its
 * source, so that an operation with a wrong path or method is still compared with the right one.
 */
export const matchOperations = (side: ContractSide, pages: readonly PageFacts[]): readonly OperationMatch[] => {
  const { operations } = side
  const { lines, onPage, byPath } = indexOf(side)
  const likely = (page: PageFacts, { path }: OperationFacts): ReadonlySet<string> => {
    const same = path ? (byPath.get(nameless(path.value)) ?? []) : []
    const near = (onPage.get(page.page.id) ?? []).map(({ id }) => id)
    return new Set(same.length + near.length > 0 ? [...same, ...near] : operations.keys())
  }
  const score = (page: PageFacts, facts: OperationFacts, id: string): number => {
    const [first, last] = facts.lines
    const { method, path } = operations.get(id) as OperationOutline
    const own = lines.get(id) ?? []
    const within = own.filter((each) => each.page === page.page.id && each.line >= first && each.line <= last)
    const samePath = facts.path !== undefined && fillsTemplate(facts.path.value, path?.value ?? '')
    if (!samePath && within.length === 0) return 0
    const sameMethod = facts.method?.value === method?.value
    const paths = samePath && sameMethod ? 4 : samePath ? 2 : 0
    return paths + (sameMethod ? 0.5 : 0) + (own.length > 0 ? within.length / own.length : 0)
  }
  return pages.flatMap((page) => {
    const candidates = page.operations
      .flatMap((facts) =>
        [...likely(page, facts)].map((id) => ({ one: facts, other: id, score: score(page, facts, id) })),
      )
      .filter((each) => each.score > 0)
    const matched = matchBest(candidates)
    return page.operations.map((facts) => {
      const operation = matched.get(facts)
      return { page, facts, ...(operation !== undefined && { operation }) }
    })
  })
}
