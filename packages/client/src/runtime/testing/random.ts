/** A source of pseudo-random numbers. */
export interface Random {
  /** At least 0, less than 1. */
  readonly next: () => number
  /** An integer, both limits included. */
  readonly whole: (least: number, most: number) => number
  readonly pick: <Value>(values: readonly Value[]) => Value
}

/** The same numbers for the same seed on every platform: it only calculates with 32-bit integers. */
export const createRandom = (seed: number): Random => {
  let state = Math.imul(seed | 0, 0x9e3779b1)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return { next, whole, pick: (values) => values[whole(0, values.length - 1)] as never }
}
