import { SendspecError } from './errors.ts'
import type { ContractPlace, FindingKind, Found, PagePlace, PlacedEntry, Severity, Support } from './finding.ts'

/** What programs know about an entry of a ledger. */
export interface Computed {
  readonly kind?: FindingKind
  readonly severity?: Severity
  readonly title?: string
  readonly page: readonly PagePlace[]
  readonly contract: readonly ContractPlace[]
  readonly support: readonly Support[]
  /** Whether the contract is amended with its id. */
  readonly amends: boolean
}

/**
 * An entry of a ledger, completed with what programs know.
 * @throws SendspecError for a word that neither a person wrote nor a program knows.
 */
export const findingOf = (vendor: string, entry: PlacedEntry, computed: Computed): Found => {
  const { id, page = computed.page, contract = computed.contract } = entry
  const known = <Value>(word: string, value: Value | undefined): Value => {
    if (value !== undefined) return value
    throw new SendspecError({
      place: `${vendor} ledger ${id}`,
      what: `it has no \`${word}\`, and no detector that reports it has one`,
      next: `write its \`${word}\`, or name the detector that reports it in \`of\``,
    })
  }
  const kind = known('kind', entry.kind ?? computed.kind)
  const title = known('title', entry.title ?? computed.title)
  const support = [...computed.support, ...reviewOf(entry, computed)]
  if (entry.class === 'note') return { id, kind, title, page, contract, proof: entry.proof, support }
  const { elsewhere, documented, observed, why, proposal } = entry
  return {
    id,
    class: entry.class,
    kind,
    severity: entry.class === 'polish' ? 'low' : known('severity', entry.severity ?? computed.severity),
    title,
    page,
    contract,
    ...(elsewhere && { elsewhere }),
    ...(documented !== undefined && { documented }),
    ...(observed !== undefined && { observed }),
    wins: entry.wins ?? (computed.amends ? 'observed' : 'undecided'),
    ...(why !== undefined && { why }),
    ...(proposal !== undefined && { proposal }),
    status: entry.status ?? 'open',
    support,
  }
}

/** The quotes of polish are its evidence, if nothing else is. */
const reviewOf = ({ class: own, review, page = [] }: PlacedEntry, { support }: Computed): readonly Support[] => {
  if (review !== undefined) return [{ by: 'review', basis: review }]
  return own === 'polish' && page.length > 0 && support.length === 0
    ? [{ by: 'review', basis: 'The words quoted.' }]
    : []
}
