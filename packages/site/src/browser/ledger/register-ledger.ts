import { loaded } from '../globals.ts'
import type { LedgerEntry } from './ledger-entry.ts'

/** Gives the filter the findings of all pages. */
export const registerLedger = (entries: readonly LedgerEntry[]): void => {
  loaded().ledger = entries
}
