import { existsSync, readFileSync } from 'node:fs'

/**
 * What a person found who looked a difference up: the page lacks it or has it wrong, the document does, or the reader
 * got it wrong.
 */
export type Cause = 'page' | 'document' | 'reader'

/** By operation, then by field, or by `field=value` for a value of its list. */
export type Causes = Readonly<Record<string, Readonly<Record<string, Cause>>>>

/** The differences of a set that a person looked up. */
export const checkedOf = (set: string): Causes => {
  const file = new URL(`checked/${set.toLowerCase()}.json`, import.meta.url)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Causes) : {}
}

/** How many differences have each cause. */
export const causesIn = (causes: Causes): Readonly<Record<Cause, number>> => {
  const all = Object.values(causes).flatMap((fields) => Object.values(fields))
  const count = (cause: Cause): number => all.filter((each) => each === cause).length
  return { page: count('page'), document: count('document'), reader: count('reader') }
}

/** How many facts a page states, how many of them were read, and how many were read that it doesn't state. */
export interface Count {
  readonly stated: number
  readonly read: number
  readonly wrong: number
}

/** What a person counted on one page: `operations` alone, and all `facts`. */
export interface CountedPage {
  readonly operations: Count
  readonly facts: Count
  /** What was not read, with its lines. */
  readonly missed: readonly string[]
  /** What was read wrong, with its lines. */
  readonly mistaken: readonly string[]
}

/** Single pages that a person counted, by the number that their file's name begins with. */
export const countedPages = (): Readonly<Record<string, CountedPage>> =>
  JSON.parse(readFileSync(new URL('checked/pages.json', import.meta.url), 'utf8'))

export const sumOf = (counts: readonly Count[]): Count =>
  counts.reduce(
    (sum, { stated, read, wrong }) => ({
      stated: sum.stated + stated,
      read: sum.read + read,
      wrong: sum.wrong + wrong,
    }),
    { stated: 0, read: 0, wrong: 0 },
  )
