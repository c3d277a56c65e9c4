import MiniSearch from 'minisearch'
import type { SearchEntry } from './entry.ts'
import { wordsOf } from './words.ts'

const most = 30

const weight: Readonly<Record<SearchEntry['kind'], number>> = { operation: 2, page: 1.5, field: 1.2, finding: 1 }

/** Searches the entries, best match first. Matches prefixes, and long words with typos. */
export const makeFind = (entries: readonly SearchEntry[]): ((query: string) => readonly SearchEntry[]) => {
  const index = new MiniSearch({
    idField: 'number',
    fields: ['title', 'text', 'vendor', 'kind'],
    tokenize: wordsOf,
    searchOptions: {
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      boost: { title: 4, vendor: 2 },
      boostDocument: (number) => weight[entries[number]?.kind ?? 'page'],
    },
  })
  index.addAll(entries.map((entry, number) => ({ number, ...entry })))
  return (query) => {
    const all = index.search(query, { combineWith: 'AND' })
    const found = all.length > 0 ? all : index.search(query)
    return found.slice(0, most).flatMap(({ id }) => entries[id] ?? [])
  }
}
