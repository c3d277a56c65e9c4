import { type PagePlace, parsePointer, partsOf, readVendor, type Vendor } from '@sendspec/contract'
import { type Comparison, contractSide, differencesOf } from '@sendspec/evidence'
import type { FieldFacts, PageFacts } from '@sendspec/facts'
import type { FindingDraft } from './draft.ts'
import type { LedgerDraft } from './ledger-draft.ts'
import { lineOf } from './quotes.ts'

/** A difference on a line of the page, at an operation. */
type OnLine = Comparison & { readonly operation: string; readonly line: number }

interface Note {
  readonly about: string
  readonly draft: Omit<FindingDraft, 'severity'>
  readonly review: string
}

const ofSample = ({ operation, of = '', line, says }: OnLine): Note => ({
  about: `${operation} sample ${of}`,
  draft: {
    kind: 'incomplete-sample',
    title: says.contract
      ? `The sample call has ${says.page} where the page says ${says.contract}.`
      : `The sample call sends ${says.page}, which the page does not describe.`,
    documented: says.contract ?? 'Nothing.',
    observed: says.page ?? '',
    wins: 'undecided',
  },
  review: `Line ${line} of the page, compared with what the page says of the call.`,
})

const ofPath = ({ operation, pointer = '', line }: OnLine): Note => {
  const name = parsePointer(pointer).at(-1)
  return {
    about: `${operation} ${name} optional`,
    draft: {
      kind: 'ambiguous-wording',
      title: `\`${name}\` is called optional, and the page has no path without it.`,
      documented: 'Optional.',
      observed: 'A part of the path.',
      wins: 'observed',
    },
    review: `Line ${line} of the page, compared with the path of the call.`,
  }
}

const ofDefault = ({ operation, pointer = '', line }: OnLine): Note => {
  const name = parsePointer(pointer).at(-1)
  return {
    about: `${operation} ${name} required`,
    draft: {
      kind: 'ambiguous-wording',
      title: `\`${name}\` is called required, and has a default.`,
      documented: 'Required.',
      observed: 'Taken to be optional, because there is a default.',
      wins: 'observed',
    },
    review: `Line ${line} of the page, compared with the default that it states.`,
  }
}

/** Lines of fields that are called required and have a default. */
const linesWithBoth = ({ operations }: PageFacts): ReadonlySet<number> => {
  const linesOf = ({ required, default: fallback, fields }: FieldFacts): readonly number[] => [
    ...(required?.value && fallback ? [required.line] : []),
    ...fields.flatMap(linesOf),
  ]
  return new Set(operations.flatMap(({ parameters, body }) => [...parameters, ...body].flatMap(linesOf)))
}

/** What a page can only contradict in a contract made of it by contradicting itself. */
const noteOf = (difference: OnLine, withBoth: ReadonlySet<number>): Note | undefined => {
  const { aspect, part, line } = difference
  if (aspect === 'sample' || aspect === 'header') return ofSample(difference)
  if (aspect !== 'required') return undefined
  if (part === 'path') return ofPath(difference)
  return withBoth.has(line) ? ofDefault(difference) : undefined
}

const isOnLine = (difference: Comparison): difference is OnLine =>
  difference.outcome === 'differs' && difference.operation !== undefined && difference.line !== undefined

/** Adds a finding wherever a page contradicts itself: where a sample call differs from what it says in words. */
export const noteContradictions = (
  vendor: Omit<Vendor, 'ledger'>,
  { facts, text, ledger }: { readonly facts: PageFacts; readonly text?: string; readonly ledger: LedgerDraft },
): void => {
  const documented = readVendor({ ...vendor, ledger: [] }, 'documented')
  const differences = differencesOf(contractSide(documented, partsOf(documented)), {
    pages: [facts],
    ledger: [],
  })
  const withBoth = linesWithBoth(facts)
  for (const difference of differences.filter(isOnLine)) {
    const note = noteOf(difference, withBoth)
    if (!note) continue
    const { operation, part, pointer, line } = difference
    const page: PagePlace = { page: facts.page.id, line, quote: lineOf(text, line) }
    ledger.add({
      ...note,
      draft: { ...note.draft, severity: 'medium' },
      page,
      contract: { operation, ...(part !== undefined && { part }), ...(pointer && { pointer }) },
    })
  }
}
