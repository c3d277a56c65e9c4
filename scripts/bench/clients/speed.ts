/** Calls a second of each caller, round by round. */
export type Rates = Readonly<Record<string, readonly number[]>>

/**
 * Callers take turns, so that other load affects all of them. Rounds of a millisecond or two are best: the scheduler
 * interrupts longer ones.
 */
export const callsPerSecond = async (
  callers: Readonly<Record<string, () => Promise<unknown>>>,
  { rounds, calls }: { readonly rounds: number; readonly calls: number },
): Promise<Rates> => {
  const names = Object.keys(callers)
  const rates: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round) % names.length] as string
      const call = callers[name] as () => Promise<unknown>
      const started = performance.now()
      for (let count = 0; count < calls; count++) await call()
      rates[name]?.push((calls * 1000) / (performance.now() - started))
    }
  }
  return rates
}

/** The speed of one caller relative to another, each in its best round. */
export const bestRatio = (rates: Rates, one: string, other: string): number =>
  Math.max(...(rates[one] ?? [])) / Math.max(...(rates[other] ?? []))

/** The speed of one caller relative to another by round: the median and the middle half. */
export const usualRatio = (
  rates: Rates,
  one: string,
  other: string,
): { readonly median: number; readonly quarters: readonly [number, number] } => {
  const ratios = (rates[one] ?? []).map((rate, round) => rate / (rates[other]?.[round] ?? Number.NaN))
  const sorted = ratios.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
  return { median: at(0.5), quarters: [at(0.25), at(0.75)] }
}
