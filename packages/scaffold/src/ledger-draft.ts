import {
  type ContractPlace,
  kebabCase,
  type PagePlace,
  type PageQuote,
  quoteKey,
  usualClass,
  type WrittenFinding,
} from '@sendspec/contract'
import { linesOf, quoteAt } from '@sendspec/evidence'
import type { FindingDraft } from './draft.ts'

/** Collects the entries of a new ledger. Repeated ones about the same thing are one. */
export interface LedgerDraft {
  /** Adds an entry and returns its id, which is made from `about`. */
  readonly add: (entry: {
    readonly about: string
    readonly draft: FindingDraft
    readonly page?: PagePlace
    readonly contract: ContractPlace
    /** What a program looked at, where no check reproduces it. */
    readonly review?: string
  }) => string
  readonly entries: () => readonly WrittenFinding[]
  /** The lines of the quotes, by `quoteKey`. */
  readonly lines: () => Readonly<Record<string, number>>
}

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const withOne = <Item>(list: readonly Item[] = [], item: Item | undefined): readonly Item[] =>
  item === undefined || list.some((each) => equal(each, item)) ? list : [...list, item]

/** The reason of a finding that nobody has reviewed. */
export const unreviewed = 'To be reviewed: written by a program from the page.'

/**
 * @param options.taken Ids of findings that are there already.
 * @param options.text The page. Without it, quotes can't be checked.
 */
export const ledgerDraft = (
  vendor: string,
  { taken = [], text }: { readonly taken?: readonly string[] | undefined; readonly text?: string | undefined },
): LedgerDraft => {
  const used = new Set(taken)
  const entries = new Map<string, WrittenFinding>()
  const lines = new Map<string, number>()
  const page = text === undefined ? undefined : linesOf(text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n'))
  /** A quote of the page, unless its line does not have it word for word. */
  const quoted = (place: PagePlace | undefined): PageQuote | undefined => {
    const found = place && (page ? quoteAt(page, place) : { page: place.page, quote: place.quote })
    if (place && found) lines.set(quoteKey(found), place.line)
    return found
  }
  return {
    add({ about, draft, page: place, contract, review }) {
      const base = `${vendor}-${kebabCase(about)}`
      let id = base
      for (let count = 2; ; count += 1) {
        const other = entries.get(id)
        if (!used.has(id) && (!other || (other.kind === draft.kind && other.title === draft.title))) break
        id = `${base}-${count}`
      }
      const { kind, severity, title, documented, observed, wins } = draft
      const before: WrittenFinding = entries.get(id) ?? {
        ...{ id, class: usualClass(kind), kind, severity, title, documented, observed, wins },
        why: unreviewed,
        ...(review !== undefined && { review }),
        ...(usualClass(kind) === 'polish' && { proposal: 'To be decided.' }),
      }
      const quotes = withOne(before.page, quoted(place))
      entries.set(id, {
        ...before,
        ...(quotes.length > 0 && { page: quotes }),
        contract: withOne(before.contract, contract),
      })
      return id
    },
    entries: () => [...entries.values()],
    lines: () => Object.fromEntries(lines),
  }
}
