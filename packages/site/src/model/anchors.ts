import { parsePointer } from '@sendspec/contract'

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

/** The steps of a JSON pointer as words of an id; `*` is left out. */
export const anchorWords = (pointer: string): readonly string[] => parsePointer(pointer).filter((step) => step !== '*')

const slug = (word: string): string => word.replace(/[^\w$.]+/g, '-').replace(/^-+|-+$/g, '')
