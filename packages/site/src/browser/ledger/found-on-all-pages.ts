import { loaded } from '../globals.ts'
import { loadScript } from '../load-script.ts'
import { make } from '../make.ts'
import { siteRoot } from '../site-root.ts'
import type { LedgerEntry } from './ledger-entry.ts'

/** With more results than this, a reader narrows them down. */
const most = 100

let loading: Promise<void> | undefined

/** The findings of all pages of a ledger. They load when they are first needed. */
export const entriesIn = async (script: string): Promise<readonly LedgerEntry[]> => {
  loading ??= loadScript(script)
  try {
    await loading
  } catch (error) {
    loading = undefined
    throw error
  }
  return loaded().ledger ?? []
}

const result = ({ title, path, class: own, severity }: LedgerEntry): HTMLElement =>
  make(
    'li',
    {},
    make('a', { href: `${siteRoot()}${path}` }, title),
    make('span', { class: 'quiet' }, own),
    make('span', { class: `badge ${severity}` }, severity),
  )

/** Lists findings of any page as links to them. */
export const showFound = (list: HTMLElement, entries: readonly LedgerEntry[]): void => {
  const rest = entries.length - most
  list.replaceChildren(
    ...entries.slice(0, most).map(result),
    ...(rest > 0 ? [make('li', { class: 'quiet' }, `and ${rest} more: narrow them down`)] : []),
  )
}
