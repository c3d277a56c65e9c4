import { plural } from './names.ts'

/** Each value once, in the order of first appearance. */
export const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

/**
 * `a, b and c`. A list that is too long ends with the number of the rest.
 * @param limits.longest Entries that are still listed in full. @default 8
 * @param limits.shown Entries of a longer list that are named. @default One fewer than `longest`.
 */
export const listInWords = (
  entries: readonly string[],
  { longest = 8, shown = longest - 1 }: { readonly longest?: number; readonly shown?: number } = {},
): string => {
  const all = entries.length > longest ? [...entries.slice(0, shown), `${entries.length - shown} more`] : entries
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** `1 change`, `2 changes`. */
export const counted = (count: number, noun: string): string => `${count} ${count === 1 ? noun : plural(noun)}`

/** A sentence as the end of another one: it starts in lower case, unless its first word is in capitals. */
export const inSentence = (sentence: string): string =>
  sentence.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())
