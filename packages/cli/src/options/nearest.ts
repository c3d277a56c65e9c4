import leven from 'leven'

/** The known word that a misspelt one most likely means. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const scored = known.map((each) => ({ each, distance: leven(word.toLowerCase(), each.toLowerCase()) }))
  const best = scored.sort((a, b) => a.distance - b.distance)[0]
  return best && best.distance <= Math.max(1, Math.floor(best.each.length / 3)) ? best.each : undefined
}
