import { loaded } from '../globals.ts'
import type { SearchEntry } from './entry.ts'
import { makeFind } from './find.ts'
import { makeSearchDialog } from './search-dialog.ts'

/** Gives the site its search. */
export const registerSearch = (entries: readonly SearchEntry[]): void => {
  const { vendor } = document.documentElement.dataset
  loaded().openSearch = makeSearchDialog(makeFind(entries, vendor === undefined ? undefined : `${vendor}/`))
}
