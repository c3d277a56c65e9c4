import type { Vendor } from '@sendspec/contract'
import { amendedPlaces } from '@sendspec/reports'

/** A finding about one parameter or header. */
export interface AmendedParameter {
  readonly pointer: string
  readonly finding: string
  /** Whether the page has no such parameter. */
  readonly added: boolean
}

/** The findings that amend a part of an operation, such as `query` of `listSends`. */
export const amendedAt = (vendor: Vendor): ((operation: string, part: string) => readonly AmendedParameter[]) => {
  const all = [...amendedPlaces(vendor)].flatMap(([finding, places]) =>
    places.map(({ operation, part, pointer, documented }) => ({
      key: `${operation.id} ${part}`,
      amended: { pointer, finding, added: documented === undefined },
    })),
  )
  const byPart = Map.groupBy(all, ({ key }) => key)
  return (operation, part) => byPart.get(`${operation} ${part}`)?.map(({ amended }) => amended) ?? []
}
