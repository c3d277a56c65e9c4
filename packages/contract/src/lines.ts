import type { Page } from './page.ts'
import { perObject } from './per-object.ts'

/**
 * The captured pages, and the lines on which they state the parts of a contract. `sendspec generate` writes it from the
 * facts of the pages, so that nobody keeps line numbers by hand.
 */
export interface Lines {
  readonly pages: readonly Omit<Page, 'captureNotes'>[]
  /** By page id, then by place: `listSends 200 /sends/*\/id`. */
  readonly stated: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The key of a part of a contract in `Lines`: `placeKey('listSends', '200', '/sends')` is `listSends 200 /sends`. */
export const placeKey = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ')

/** The ids of the pages that state an operation, by its id. */
export const pagesStating = perObject(({ stated }: Lines): ReadonlyMap<string, ReadonlySet<string>> => {
  const pages = new Map<string, Set<string>>()
  for (const [page, lines] of Object.entries(stated)) {
    for (const key of Object.keys(lines)) {
      if (key.includes(' ')) continue
      const known = pages.get(key) ?? new Set()
      pages.set(key, known.add(page))
    }
  }
  return pages
})
