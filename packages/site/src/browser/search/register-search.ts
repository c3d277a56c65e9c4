import { loaded } from '../globals.ts'
import type { SearchEntry } from './entry.ts'
import { makeFind } from './find.ts'
import { makeSearchDialog } from './search-dialog.ts'

/** Gives the site its search. */
export const registerSearch = (entries: readonly SearchEntry[]): void => {
  loaded().openSearch = makeSearchDialog(makeFind(entries))
}
