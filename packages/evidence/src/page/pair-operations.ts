import type { OperationFacts, PageFacts } from '@sendspec/facts'
import { matchBest } from './match-best.ts'
import { operationTitle } from './operation-title.ts'

const same = <Value>(one: { readonly value: Value } | undefined, other: { readonly value: Value } | undefined) =>
  one !== undefined && one.value === other?.value

/** How likely it is that two operations are the same one. */
const score = (before: OperationFacts, after: OperationFacts): number =>
  (same(before.path, after.path) ? 4 : 0) +
  (same(before.summary, after.summary) ? 2 : 0) +
  (same(before.method, after.method) ? 1 : 0)

/** An operation is the same if its path or its summary is. */
const enough = 2

/** The operations of one page that are on another as well: two versions of a page, or two captures of it. */
export const pairOperations = (
  { operations: before }: PageFacts,
  { operations: after }: PageFacts,
): ReadonlyMap<OperationFacts, OperationFacts> => {
  const [only, onlyAfter] = [before[0], after[0]]
  if (only && onlyAfter && before.length === 1 && after.length === 1) return new Map([[only, onlyAfter]])
  return matchBest(
    before
      .flatMap((one, index) =>
        after.map((other, place) => ({ one, other, score: score(one, other), distance: Math.abs(index - place) })),
      )
      .filter((each) => each.score >= enough)
      .sort((one, other) => one.distance - other.distance),
  )
}

/** What the operations of two versions of a page are called. The same operation has the same name in both. */
export const nameOperations = (
  before: PageFacts,
  after: PageFacts,
): { readonly before: ReadonlyMap<OperationFacts, string>; readonly after: ReadonlyMap<OperationFacts, string> } => {
  const counts = new Map<string, number>()
  const nameOnce = (operation: OperationFacts): string => {
    const name = operationTitle(operation)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count > 1 ? `${name} (${count})` : name
  }
  const names = new Map(before.operations.map((operation) => [operation, nameOnce(operation)]))
  const earlier = new Map([...pairOperations(before, after)].map(([one, other]) => [other, one]))
  return {
    before: names,
    after: new Map(
      after.operations.map((operation) => {
        const own = earlier.get(operation)
        return [operation, (own && names.get(own)) ?? nameOnce(operation)]
      }),
    ),
  }
}
