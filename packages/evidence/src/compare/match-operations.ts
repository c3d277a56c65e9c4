import type { Operation, Vendor } from '@sendspec/contract'
import { statementsOf } from '../checks/provenance.ts'
import type { OperationFacts } from '../facts/operation-facts.ts'
import type { PageFacts } from '../facts/page-facts.ts'
import { bracedPath } from '../readers/endpoint.ts'
import type { Part } from '../walk.ts'

/** Whether a path is the one of a template; a sample call fills the parameters in. */
export const fitsPath = (template: string, path: string): boolean => {
  const [wanted, found] = [template.split('/'), path.split('/')]
  return (
    wanted.length === found.length &&
    wanted.every((segment, index) => segment === found[index] || (/^\{.*\}$/.test(segment) && found[index] !== ''))
  )
}

/** Whom an operation of a page is taken for. */
export interface OperationMatch {
  readonly page: PageFacts
  readonly facts: OperationFacts
  readonly operation?: Operation
}

/**
 * Finds each page's operations in the contract: by method and path, else by the lines that the contract says it is from,
 * so that a wrong path or method is still compared with the right operation.
 */
export const matchOperations = (
  vendor: Vendor,
  parts: readonly Part[],
  pages: readonly PageFacts[],
): readonly OperationMatch[] => {
  const lines = Map.groupBy(
    statementsOf(vendor, parts).flatMap(({ operation, provenance }) =>
      operation && provenance.kind === 'documented' ? [{ id: operation.id, ...provenance }] : [],
    ),
    ({ id }) => id,
  )
  return pages.flatMap((page) => {
    const score = (facts: OperationFacts, operation: Operation): number => {
      const {
        method,
        path,
        lines: [first, last],
      } = facts
      const own = lines.get(operation.id) ?? []
      const within = own.filter((each) => each.page === page.page.id && each.line >= first && each.line <= last)
      const samePath = path !== undefined && fitsPath(bracedPath(operation.path), path.value)
      const sameMethod = method?.value === operation.method
      const paths = samePath && sameMethod ? 4 : samePath ? 2 : 0
      return paths + (sameMethod ? 0.5 : 0) + (own.length > 0 ? within.length / own.length : 0)
    }
    const candidates = page.operations
      .flatMap((facts) => vendor.operations.map((operation) => ({ facts, operation, score: score(facts, operation) })))
      .filter((each) => each.score > 0)
      .sort((one, other) => other.score - one.score)
    const matched = new Map<OperationFacts, Operation>()
    const taken = new Set<Operation>()
    for (const { facts, operation } of candidates) {
      if (matched.has(facts) || taken.has(operation)) continue
      matched.set(facts, operation)
      taken.add(operation)
    }
    return page.operations.map((facts) => {
      const operation = matched.get(facts)
      return { page, facts, ...(operation && { operation }) }
    })
  })
}
