/** The searchable words of a text: `status_updates/occurredAt` has four, and also `occurredat`. */
export const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    if (word === '') return []
    const parts = word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u)
    return parts.length > 1 ? [word, ...parts] : [word]
  })

/** Words of questions that say nothing about the place. */
const idle = new Set(
  'a an and are can do does for from get how i in is it me my of on or the to use what where with you'.split(' '),
)

/** The words of a query that tell what it is about; all of them if none does. */
export const tellingWords = (query: string): string[] => {
  const words = wordsOf(query)
  const telling = words.filter((word) => !idle.has(word.toLowerCase()))
  return telling.length > 0 ? telling : words
}
