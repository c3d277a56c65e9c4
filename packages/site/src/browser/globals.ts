import type { LedgerEntry } from './ledger/ledger-entry.ts'

/** What scripts loaded later provide to the first script. */
export interface Loaded {
  /** Opens the search with the text typed so far. */
  openSearch?: (typed: string) => void
  /** The findings of all pages of the ledger that is shown. */
  ledger?: readonly LedgerEntry[]
  /** Checks the addresses of scripts, where the browser has Trusted Types. */
  policy?: { createScriptURL(address: string): string } | undefined
  /** Prepares a request form. Returns the function that sends it. */
  prepareTry?: (form: HTMLFormElement) => () => void
}

declare global {
  var sendspec: Loaded | undefined
}

export const loaded = (): Loaded => {
  globalThis.sendspec ??= {}
  return globalThis.sendspec
}
