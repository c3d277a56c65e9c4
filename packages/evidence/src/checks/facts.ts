import { codeSpan, explanationsOf, type Page } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import type { Check, Complaint } from '../check.ts'
import { type ComplaintContext, complaintsOf } from '../compare/complaints.ts'
import { differencesOf } from '../compare/differences.ts'
import { type SwappedNames, swappedNamesIn } from '../compare/swapped-names.ts'
import { withoutLeftOut } from '../page/left-out.ts'
import type { Place } from '../place.ts'
import { contractIndex } from '../source/contract-index.ts'
import { factsFolder } from '../source/sources.ts'

/** Compares the documented reading with what a program read on the pages, in both directions. */
export const facts: Check = {
  id: 'facts',
  claim: 'the documented reading says what the pages state, and nothing else',
  run({ vendor, documentedSide, documentedParts, evidence }) {
    if (!evidence.facts) return [{ subject: factsFolder, complaints: [], skipped: 'the folder is not at hand' }]
    const read = evidence.facts
    const pages = vendor.pages.map((page) => ({
      subject: page.id,
      complaints: identityComplaints(vendor.id, page, read.get(page.id)),
    }))
    const known = vendor.pages.flatMap(({ id }) => {
      const page = read.get(id)
      return page ? [withoutLeftOut(page, vendor)] : []
    })
    if (known.length < vendor.pages.length) return pages
    const ledger = explanationsOf(vendor)
    // Examples have a check of their own.
    const { swapped, others: differences } = swappedNamesIn(documentedSide, (each) =>
      differencesOf(each, { pages: known, ledger }).filter(({ aspect }) => aspect !== 'example'),
    )
    const context = {
      vendor,
      parts: documentedParts,
      sources: contractIndex((swapped.length + differences.length > 0 && evidence.sources) || new Map()),
    }
    const byOperation = Map.groupBy(differences, ({ operation }) => operation)
    return [
      ...pages,
      { subject: 'names of fields', complaints: swapped.flatMap((each) => swapComplaint(each, context)) },
      ...[undefined, ...vendor.operations.map(({ id }) => id)].map((id) => ({
        subject: id ?? 'servers and auth',
        complaints: complaintsOf(byOperation.get(id) ?? [], context),
      })),
    ]
  },
}

const swapComplaint = ({ names, differences }: SwappedNames, context: ComplaintContext): readonly Complaint[] => {
  const complaints = complaintsOf(differences, context)
  return complaints.slice(0, 1).map(({ place }) => ({
    place,
    what: `${names.map(codeSpan).join(' and ')} have each other's name: the pages say of each what the contract says of the other`,
    next: 'swap the names',
    touches: complaints.flatMap(({ touches = [] }) => touches),
  }))
}

const identityComplaints = (vendor: string, page: Page, facts: PageFacts | undefined): readonly Complaint[] => {
  const place: Place = { vendor, kind: 'file', path: `${factsFolder}/${page.id}.json` }
  if (!facts) return [{ place, what: 'the file does not exist', next: 'write it with `sendspec read`' }]
  const differing = (['id', 'url', 'sha256', 'lines'] as const).filter(
    (key) => facts.page[key] !== undefined && facts.page[key] !== page[key],
  )
  return differing.map((key) => ({
    place,
    what: `its ${key} is ${facts.page[key]}, and that of the contract's page is ${page[key]}`,
    next: 'read the captured page again with `sendspec read`, or correct the page in the contract',
  }))
}
