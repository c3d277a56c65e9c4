/** Two things that could be the same, and how likely that is. */
export interface Candidate<One, Other> {
  readonly one: One
  readonly other: Other
  readonly score: number
}

/** Pairs things one to one, the likeliest first. Among equals the first candidate wins. */
export const matchBest = <One, Other>(candidates: readonly Candidate<One, Other>[]): ReadonlyMap<One, Other> => {
  const pairs = new Map<One, Other>()
  const taken = new Set<Other>()
  for (const { one, other } of [...candidates].sort((a, b) => b.score - a.score)) {
    if (pairs.has(one) || taken.has(other)) continue
    pairs.set(one, other)
    taken.add(other)
  }
  return pairs
}
