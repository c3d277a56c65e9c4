/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** An integer from 0 up to, but not including, `bound`. */
  integerBelow(bound: number): number
  pick<Value>(values: readonly Value[]): Value
  /** `count` different values, in the order in which they are listed. */
  sample<Value>(values: readonly Value[], count: number): readonly Value[]
  /** Whether something with this probability happens. */
  chance(probability: number): boolean
}

/** Mulberry32: 32 bits of state, which is plenty for made-up names. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integerBelow = (bound: number): number => Math.floor(next() * bound)
  return {
    integerBelow,
    pick: (values) => values[integerBelow(values.length)] as (typeof values)[number],
    sample(values, count) {
      const left = values.map((_, index) => index)
      const taken = Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(integerBelow(left.length), 1)[0],
      )
      return values.filter((_, index) => taken.includes(index))
    },
    chance: (probability) => next() < probability,
  }
}
