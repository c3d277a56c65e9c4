/** Calls a second of each caller in its best round. They take turns, so that what slows the machine slows them all. */
export const callsPerSecond = async (
  callers: Readonly<Record<string, () => Promise<unknown>>>,
  { rounds, calls }: { readonly rounds: number; readonly calls: number },
): Promise<Readonly<Record<string, number>>> => {
  const best: Record<string, number> = {}
  const names = Object.keys(callers)
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round) % names.length] as string
      const call = callers[name] as () => Promise<unknown>
      const started = performance.now()
      for (let count = 0; count < calls; count++) await call()
      const rate = (calls * 1000) / (performance.now() - started)
      best[name] = Math.max(best[name] ?? 0, rate)
    }
  }
  return best
}
