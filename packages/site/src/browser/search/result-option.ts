import { make } from '../make.ts'
import { siteRoot } from '../site-root.ts'
import type { SearchEntry } from './entry.ts'
import { marked, snippet } from './marked.ts'

/** Removes the backticks around code. */
const plain = (text: string): string => text.replaceAll('`', '')

/** A search result: an option of the list with a link. */
export const resultOption = (entry: SearchEntry, query: string, number: number): HTMLAnchorElement => {
  const { title, kind, vendor, path, text } = entry
  return make(
    'a',
    {
      role: 'option',
      id: `search-result-${number}`,
      href: `${siteRoot()}${path}`,
      tabindex: '-1',
      'aria-selected': 'false',
    },
    make('span', { class: 'search-title' }, ...marked(plain(title), query)),
    make('span', { class: 'search-kind' }, ` ${vendor === undefined ? kind : `${vendor} ${kind}`} `),
    make('span', { class: 'search-text' }, ...marked(snippet(plain(text), query), query)),
  )
}
