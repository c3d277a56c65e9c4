import { type PagePlace, partsOf, readVendor, type Vendor } from '@sendspec/contract'
import { contractSide, differencesOf } from '@sendspec/evidence'
import type { PageFacts } from '@sendspec/facts'
import type { LedgerDraft } from './ledger-draft.ts'
import { lineOf } from './quotes.ts'

/** The parts of a page that can only contradict a contract made of it by contradicting the page. */
const aspects: ReadonlySet<string> = new Set(['sample', 'header'])

/** Adds a finding wherever a sample call differs from what the page says in words. */
export const noteContradictions = (
  vendor: Omit<Vendor, 'ledger'>,
  { facts, text, ledger }: { readonly facts: PageFacts; readonly text?: string; readonly ledger: LedgerDraft },
): void => {
  const documented = readVendor({ ...vendor, ledger: [] }, 'documented')
  const differences = differencesOf(contractSide(documented, partsOf(documented)), {
    pages: [facts],
    ledger: [],
  })
  for (const { aspect, outcome, operation, part, pointer, of = '', line, says } of differences) {
    // A contract can't state the type of a body that isn't JSON: that is no fault of the page.
    if (!aspects.has(aspect) || outcome !== 'differs' || operation === undefined || line === undefined) continue
    if (of === 'content-type') continue
    const page: PagePlace = { page: facts.page.id, line, quote: lineOf(text, line) }
    const title = says.contract
      ? `The sample call has ${says.page} where the page says ${says.contract}.`
      : `The sample call sends ${says.page}, which the page does not describe.`
    ledger.add({
      about: `${operation} sample ${of}`,
      draft: {
        kind: 'incomplete-sample',
        severity: 'medium',
        title,
        documented: says.contract ?? 'Nothing.',
        observed: says.page ?? '',
        wins: 'undecided',
      },
      page,
      contract: { operation, ...(part !== undefined && { part }), ...(pointer && { pointer }) },
      review: `Line ${line} of the page, compared with what the page says of the call.`,
    })
  }
}
