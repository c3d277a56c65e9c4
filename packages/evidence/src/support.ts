import { type Explanation, explanationsOf, type Support, type Vendor } from '@sendspec/contract'

type SupportOf<By extends Support['by']> = Extract<Support, { by: By }>

/** A support with the finding or note on a capture that it supports. */
export interface FindingSupport<By extends Support['by']> {
  readonly finding: Explanation
  readonly support: SupportOf<By>
}

/** All supports of one kind, in the order of the ledger; those of notes on captures last. */
export const supportsBy = <By extends Support['by']>(vendor: Vendor, by: By): readonly FindingSupport<By>[] =>
  explanationsOf(vendor).flatMap((finding) =>
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
