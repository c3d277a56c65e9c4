import { type Part, propertiesIn, type Vendor } from '@sendspec/contract'
import { type FieldFacts, fillsTemplate, type OperationFacts, type PageFacts } from '@sendspec/facts'
import { matchBest } from '../page/match-best.ts'
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

/** The names of the parameters and fields of each operation of a contract. */
const namesOf = ({ parts, operations }: ContractSide): ReadonlyMap<string, ReadonlySet<string>> => {
  const own = Map.groupBy(parts, ({ operation }) => operation.id)
  return new Map(
    [...operations.keys()].map((id) => {
      const keys = (own.get(id) ?? []).flatMap(({ shape }) => propertiesIn(shape).map(({ property }) => property.key))
      return [id, new Set(keys)]
    }),
  )
}

/** The names that a page describes or shows for an operation. */
const namesIn = ({ parameters, body, responses, requestExamples }: OperationFacts): ReadonlySet<string> => {
  const fields = [...parameters, ...body, ...responses.flatMap((each) => each.fields)]
  const examples = [...requestExamples, ...responses.flatMap((each) => each.examples)]
  return new Set([...fieldNames(fields), ...examples.flatMap(({ value }) => keysIn(value))])
}

const fieldNames = (fields: readonly FieldFacts[]): readonly string[] =>
  fields.flatMap(({ name, fields: inner }) => [...(name ? [name.value] : []), ...fieldNames(inner)])

const keysIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? [] : Object.keys(value)
  return [...keys, ...Object.values(value).flatMap(keysIn)]
}

/** The share of the smaller set that the other one has too. */
const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const smaller = Math.min(one.size, other.size)
  return smaller === 0 ? 0 : [...one].filter((name) => other.has(name)).length / smaller
}

/** With fewer names in common, operations with different paths are different operations. */
const similar = 0.5

/**
 * Finds the operations of pages in the contract: by method and path, and by the names that both have, so that an operation
 * with a wrong path or method is still compared with the right one.
 * @param by Of a source that is no page of the contract, only what has the same method and path is the same.
 */
export const matchOperations = (
  side: ContractSide,
  pages: readonly PageFacts[],
  by: 'names' | 'path' = 'names',
): readonly OperationMatch[] => {
  const { operations } = side
  const byPath = Map.groupBy(operations.keys(), (id) => nameless(operations.get(id)?.path?.value ?? ''))
  const names = namesOf(side)
  const score = (facts: OperationFacts, stated: ReadonlySet<string>, id: string): number => {
    const { method, path } = operations.get(id) as OperationOutline
    const samePath = facts.path !== undefined && fillsTemplate(facts.path.value, path?.value ?? '')
    const common = overlap(stated, names.get(id) ?? new Set())
    if (!samePath && common < similar) return 0
    const sameMethod = facts.method?.value === method?.value
    return (samePath ? (sameMethod ? 4 : 2) : 0) + (sameMethod ? 0.5 : 0) + common
  }
  return pages.flatMap((page) => {
    const stated = new Map(page.operations.map((facts) => [facts, namesIn(facts)]))
    const candidatesOf = (facts: OperationFacts, among: Iterable<string>) =>
      [...among].map((id) => ({ one: facts, other: id, score: score(facts, stated.get(facts) ?? new Set(), id) }))
    // Most operations have their path in common, and comparing every name with every operation is slow.
    const byPaths = matchBest(
      page.operations
        .flatMap((facts) => candidatesOf(facts, facts.path ? (byPath.get(nameless(facts.path.value)) ?? []) : []))
        .filter((each) => each.score > 4),
    )
    const taken = new Set(byPaths.values())
    const left = [...operations.keys()].filter((id) => !taken.has(id))
    const others = by === 'path' ? [] : page.operations.filter((facts) => !byPaths.has(facts))
    const matched = matchBest(others.flatMap((facts) => candidatesOf(facts, left)).filter((each) => each.score > 0))
    return page.operations.map((facts) => {
      const operation = byPaths.get(facts) ?? matched.get(facts)
      return { page, facts, ...(operation !== undefined && { operation }) }
    })
  })
}
