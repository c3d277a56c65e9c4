import type { LedgerEntry } from './browser/ledger/ledger-entry.ts'
import { contractPlaceWords } from './model/contract-place-words.ts'
import { findingPath, pagesOf } from './model/pages-of.ts'
import type { SiteModel, VendorModel } from './model/site-model.ts'

/** The findings of each ledger that has several pages, by vendor id. */
export const ledgerEntries = ({ vendors }: SiteModel): ReadonlyMap<string, readonly LedgerEntry[]> =>
  new Map(
    vendors
      .filter(({ vendor }) => pagesOf(vendor.ledger).length > 1)
      .map((model) => [model.vendor.id, entriesOf(model)] as const),
  )

const entriesOf = ({ vendor }: VendorModel): readonly LedgerEntry[] =>
  vendor.ledger.map((finding) => {
    const { id, class: own, kind, severity, status, title, page, elsewhere = [], contract } = finding
    const { documented = '', observed = '', why = '', proposal = '' } = finding
    const quotes = [...page, ...elsewhere].map(({ quote }) => quote)
    const says = [title, documented, observed, why, proposal, ...quotes, ...contract.map(contractPlaceWords), kind, id]
    return {
      class: own,
      kind,
      severity,
      status,
      title: plain(title),
      path: findingPath(vendor, id),
      text: plain(says.join('\n')).toLowerCase(),
    }
  })

const plain = (text: string): string => text.replaceAll('`', '')
