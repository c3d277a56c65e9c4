import MiniSearch from 'minisearch'
import type { SearchEntry } from './entry.ts'
import { tellingWords, wordsOf } from './words.ts'

/** The most results. Findings have places of their own, after what a reader more likely looks for. */
const most = { places: 22, findings: 8 }

/** A reader looks for what to call first, then how, and for faults of a page last. */
const weight: Readonly<Record<SearchEntry['kind'], number>> = {
  operation: 4,
  guide: 3,
  page: 2,
  response: 2,
  field: 1.6,
  finding: 0.6,
}

/** A field that has just this name comes before what is inside it, and one near the top before a deeper one. */
const nearness = ({ title, kind }: SearchEntry, word: string): number => {
  if (kind !== 'field') return 1
  const names = title.split(/[.[\]]+/).filter((name) => name !== '')
  return (names.at(-1)?.toLowerCase() === word.toLowerCase() ? 2 : 1) / names.length
}

/**
 * Searches the entries, best match first. Matches prefixes, and long words with typos.
 * @param here Folder of the vendor that the reader looks at. Its places come before those of others.
 */
export const makeFind = (
  entries: readonly SearchEntry[],
  here?: string,
): ((query: string) => readonly SearchEntry[]) => {
  const index = new MiniSearch({
    idField: 'number',
    fields: ['title', 'text', 'words', 'vendor', 'kind'],
    tokenize: wordsOf,
    searchOptions: {
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      boost: { title: 4, vendor: 2, words: 1.5 },
      boostDocument: (number, word) => {
        const entry = entries[number] as SearchEntry
        const near = here !== undefined && entry.path.startsWith(here) ? 1.5 : 1
        return weight[entry.kind] * near * nearness(entry, word)
      },
    },
  })
  index.addAll(entries.map((entry, number) => ({ number, ...entry })))
  return (query) => {
    const wanted = tellingWords(query).join(' ')
    const all = index.search(wanted, { combineWith: 'AND' })
    const found = all.length > 0 ? all : index.search(wanted)
    const places = found.flatMap(({ id }) => entries[id] ?? [])
    return [
      ...places.filter(({ kind }) => kind !== 'finding').slice(0, most.places),
      ...places.filter(({ kind }) => kind === 'finding').slice(0, most.findings),
    ]
  }
}
