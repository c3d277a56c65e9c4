import type { Finding, Support, Vendor } from '@sendspec/contract'

type SupportOf<By extends Support['by']> = Extract<Support, { by: By }>

/** A support with its finding. */
export interface FindingSupport<By extends Support['by']> {
  readonly finding: Finding
  readonly support: SupportOf<By>
}

/** All supports of one kind, in the order of the ledger. */
export const supportsBy = <By extends Support['by']>(vendor: Vendor, by: By): readonly FindingSupport<By>[] =>
  vendor.ledger.flatMap((finding) =>
    finding.support
      .filter((support): support is SupportOf<By> => support.by === by)
      .map((support) => ({ finding, support })),
  )

/** A support as source text, to paste into a ledger. */
export const written = (support: Support): string => {
  const entries = Object.entries(support).map(([key, value]) => `${key}: ${quoted(value)}`)
  return `{ ${entries.join(', ')} }`
}

const quoted = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value)
