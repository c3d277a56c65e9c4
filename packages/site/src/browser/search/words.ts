/** The words of a text as they are searched for: `status_updates/occurredAt` has four, and `occurredat` as well. */
export const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    if (word === '') return []
    const parts = word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u)
    return parts.length > 1 ? [word, ...parts] : [word]
  })
