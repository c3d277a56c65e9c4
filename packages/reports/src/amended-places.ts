import {
  type Amendment,
  absent,
  childPointer,
  childrenOf,
  type Operation,
  type Part,
  partsOf,
  propertiesIn,
  type Shape,
  type Vendor,
} from '@sendspec/contract'

/** A field or parameter that a finding changes or adds. */
export interface AmendedPlace {
  readonly operation: Operation
  readonly part: string
  /** JSON pointer into the part. */
  readonly pointer: string
  readonly description: string
  readonly required: boolean
  /** Absent where the page has no such field. */
  readonly documented?: Shape
  readonly observed: Shape
}

/** Every place that each finding amends, by the finding's id, in the order of the contract. */
export const amendedPlaces = (vendor: Vendor): ReadonlyMap<string, readonly AmendedPlace[]> => {
  const places = new Map<string, AmendedPlace[]>()
  for (const part of partsOf(vendor)) {
    for (const [finding, place] of placesIn(part)) places.set(finding, [...(places.get(finding) ?? []), place])
  }
  return places
}

const placesIn = ({ operation, name, shape }: Part): readonly (readonly [string, AmendedPlace])[] =>
  propertiesIn(shape).flatMap(({ pointer, property }) => {
    const { description, required } = property
    const place = { operation, part: name, description, required }
    const own = property.amendments.map((amendment) => ({ amendment, pointer, observed: property.shape }))
    return [...own, ...itemsAmended(property.shape, pointer)].map(
      ({ amendment, pointer: at, observed }) =>
        [amendment.finding, { ...place, pointer: at, observed, ...documentedIn(amendment) }] as const,
    )
  })

const documentedIn = ({ documented }: Amendment): { readonly documented?: Shape } =>
  documented === absent ? {} : { documented }

interface AmendedItem {
  readonly amendment: Amendment
  readonly pointer: string
  readonly observed: Shape
}

/** Amendments of items, values and options inside a property. */
const itemsAmended = (shape: Shape, pointer: string): readonly AmendedItem[] =>
  childrenOf(shape)
    .filter(({ property }) => property === undefined)
    .flatMap((child) => {
      const { shape: inner } = child
      const place = childPointer(pointer, child)
      const own = inner.amendments.map((amendment) => ({ amendment, pointer: place, observed: inner }))
      return [...own, ...itemsAmended(inner, place)]
    })
