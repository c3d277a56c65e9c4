/** The shortest time of many runs, in microseconds. Subjects take turns, so that other load affects all of them. */
export const fastest = (
  subjects: Readonly<Record<string, (text: string) => () => unknown>>,
  texts: readonly [string, ...string[]],
  rounds: number,
): Readonly<Record<string, number>> => {
  const best: Record<string, number> = {}
  for (let round = 0; round < rounds; round++) {
    const text = texts[round % texts.length] as string
    for (const [name, prepare] of Object.entries(subjects)) {
      const run = prepare(text)
      const started = performance.now()
      run()
      const took = (performance.now() - started) * 1000
      best[name] = Math.min(best[name] ?? Infinity, took)
    }
  }
  return best
}
