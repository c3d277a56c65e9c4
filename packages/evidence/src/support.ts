import { type Explanation, explanationsOf, type Support, type Vendor } from '@sendspec/contract'

/** The findings and notes on captures by id. */
export const explanationById = (vendor: Vendor): ReadonlyMap<string, Explanation> =>
  new Map(explanationsOf(vendor).map((each) => [each.id, each]))

/** All supports of one kind, in the order of the ledger; those of notes on captures last. */
export const supportsBy = <By extends Support['by']>(vendor: Vendor, by: By): readonly Extract<Support, { by: By }>[] =>
  explanationsOf(vendor).flatMap(({ support }) =>
    support.filter((each): each is Extract<Support, { by: By }> => each.by === by),
  )
