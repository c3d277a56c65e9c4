/** Assigns a unique id to each place of a page: `response-200-sends-status`. */
export type Anchors = (...words: readonly string[]) => string

export const createAnchors = (): Anchors => {
  const taken = new Set<string>()
  return (...words) => {
    const wanted = words
      .map(slug)
      .filter((word) => word !== '')
      .join('-')
    let anchor = wanted
    for (let count = 2; taken.has(anchor); count += 1) anchor = `${wanted}-${count}`
    taken.add(anchor)
    return anchor
  }
}

/** A pointer or a name as part of an id, without the step for array items. */
const slug = (word: string): string =>
  word
    .replaceAll('/*', '')
    .replaceAll('~1', '-')
    .replaceAll('~0', '-')
    .replace(/[^\w$.]+/g, '-')
    .replace(/^-+|-+$/g, '')
