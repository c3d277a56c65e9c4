import type { Part, Vendor } from '@sendspec/contract'
import type { OperationFacts, PageFacts } from '@sendspec/facts'
import { sourcedParts } from '../sourced-parts.ts'
import type { OperationOutline } from './outline.ts'

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
  /** Id of the contract's operation. */
  readonly operation?: string
}

/** What a contract has to be known by: its operations by id, and the lines that its statements name. */
export interface ContractSide {
  readonly vendor: Vendor
  readonly parts: readonly Part[]
  readonly operations: ReadonlyMap<string, OperationOutline>
}

/** A path without the names of its parameters. */
const nameless = (path: string): string => path.replaceAll(/\{[^}]*\}/g, '{}')

/** Where the contract says that its operations are from, and by which path they are called. */
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
 * Finds each page's operations in the contract: by method and path, else by the lines that the contract says it is from,
 * so that a wrong path or method is still compared with the right operation.
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
    const samePath = facts.path !== undefined && fitsPath(path?.value ?? '', facts.path.value)
    if (!samePath && within.length === 0) return 0
    const sameMethod = facts.method?.value === method?.value
    const paths = samePath && sameMethod ? 4 : samePath ? 2 : 0
    return paths + (sameMethod ? 0.5 : 0) + (own.length > 0 ? within.length / own.length : 0)
  }
  return pages.flatMap((page) => {
    const candidates = page.operations
      .flatMap((facts) => [...likely(page, facts)].map((id) => ({ facts, id, score: score(page, facts, id) })))
      .filter((each) => each.score > 0)
      .sort((one, other) => other.score - one.score)
    const matched = new Map<OperationFacts, string>()
    const taken = new Set<string>()
    for (const { facts, id } of candidates) {
      if (matched.has(facts) || taken.has(id)) continue
      matched.set(facts, id)
      taken.add(id)
    }
    return page.operations.map((facts) => {
      const operation = matched.get(facts)
      return { page, facts, ...(operation !== undefined && { operation }) }
    })
  })
}
