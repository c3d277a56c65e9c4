import MiniSearch from 'minisearch'
import type { SearchEntry } from './entry.ts'
import { wordsOf } from './words.ts'

/** The most results. Findings have places of their own, after what a reader more likely looks for. */
const most = { places: 22, findings: 8 }

/** A reader looks for what to call first, then how, and for faults of a page last. */
const weight: Readonly<Record<SearchEntry['kind'], number>> = {
  operation: 4,
  guide: 3,
  page: 2,
  field: 1.6,
  finding: 0.6,
}

/** Words of questions that say nothing about the place. */
const idle = new Set(
  'a an and are can do does for from get how i in is it me my of on or the to use what where with you'.split(' '),
)

/** Searches the entries, best match first. Matches prefixes, and long words with typos. */
export const makeFind = (entries: readonly SearchEntry[]): ((query: string) => readonly SearchEntry[]) => {
  const index = new MiniSearch({
    idField: 'number',
    fields: ['title', 'text', 'words', 'vendor', 'kind'],
    tokenize: wordsOf,
    searchOptions: {
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      boost: { title: 4, vendor: 2, words: 1.5 },
      boostDocument: (number) => weight[entries[number]?.kind ?? 'page'],
    },
  })
  index.addAll(entries.map((entry, number) => ({ number, ...entry })))
  return (query) => {
    const words = wordsOf(query)
    const telling = words.filter((word) => !idle.has(word.toLowerCase()))
    const wanted = (telling.length > 0 ? telling : words).join(' ')
    const all = index.search(wanted, { combineWith: 'AND' })
    const found = all.length > 0 ? all : index.search(wanted)
    const places = found.flatMap(({ id }) => entries[id] ?? [])
    return [
      ...places.filter(({ kind }) => kind !== 'finding').slice(0, most.places),
      ...places.filter(({ kind }) => kind === 'finding').slice(0, most.findings),
    ]
  }
}
