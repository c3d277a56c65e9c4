import type { OperationFacts, PageFacts } from '@sendspec/facts'

/** What an operation is called where its page is all that is known of it. */
export const operationName = ({ method, path, summary, lines }: OperationFacts): string =>
  [method?.value, path?.value].filter(Boolean).join(' ') || summary?.value || `the operation on line ${lines[0]}`

const same = <Value>(one: { readonly value: Value } | undefined, other: { readonly value: Value } | undefined) =>
  one !== undefined && one.value === other?.value

/** How surely two operations are one. */
const score = (before: OperationFacts, after: OperationFacts, alone: boolean): number =>
  (same(before.path, after.path) ? 4 : 0) +
  (same(before.summary, after.summary) ? 2 : 0) +
  (same(before.method, after.method) ? 1 : 0) +
  (alone ? 1 : 0)

/** An operation keeps its name when its path, or its summary and its place, are still there. */
const sure = 2

/** The operations of a page as it was, and those that they are now; they are called alike. */
export const pairOperations = (
  before: PageFacts,
  after: PageFacts,
): { readonly before: ReadonlyMap<OperationFacts, string>; readonly after: ReadonlyMap<OperationFacts, string> } => {
  const alone = before.operations.length === 1 && after.operations.length === 1
  const candidates = before.operations
    .flatMap((was, index) =>
      after.operations.map((is, other) => ({
        was,
        is,
        distance: Math.abs(index - other),
        score: score(was, is, alone),
      })),
    )
    .filter((each) => each.score >= (alone ? 1 : sure))
    .sort((one, other) => other.score - one.score || one.distance - other.distance)
  const names = new Map<OperationFacts, string>()
  const taken = new Map<string, number>()
  const nameOnce = (operation: OperationFacts): string => {
    const name = operationName(operation)
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return count > 1 ? `${name} (${count})` : name
  }
  for (const operation of before.operations) names.set(operation, nameOnce(operation))
  const later = new Map<OperationFacts, string>()
  const paired = new Set<OperationFacts>()
  for (const { was, is } of candidates) {
    if (paired.has(was) || later.has(is)) continue
    paired.add(was)
    later.set(is, names.get(was) as string)
  }
  for (const operation of after.operations) if (!later.has(operation)) later.set(operation, nameOnce(operation))
  return { before: names, after: later }
}
