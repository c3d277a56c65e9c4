import { make } from '../make.ts'
import { siteRoot } from '../site-root.ts'
import type { SearchEntry } from './entry.ts'
import { marked, snippet } from './marked.ts'

/** Backticks mark code; in a list they would only be in the way. */
const plain = (text: string): string => text.replaceAll('`', '')

/** A place that was found, as an option of the list and a link to the place. */
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
