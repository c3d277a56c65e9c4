import { type ContractPlace, componentsIn, partsOf, placeKey, pointersUpFrom, type Vendor } from '@sendspec/contract'
import { type AmendedPlace, amendedPlaces } from './readings/reading-differences.ts'

/**
 * All places of a contract that have what is at a place: the property of a shared component, or what one finding amends. The
 * place itself is one.
 */
export type SamePlaces = (place: ContractPlace) => readonly ContractPlace[]

export const samePlacesIn = (vendor: Vendor): SamePlaces => {
  let index: ReturnType<typeof componentPlaces> | undefined
  let amended: readonly AmendedPlace[] | undefined
  const inComponents = (place: ContractPlace): readonly ContractPlace[] => {
    index ??= componentPlaces(vendor)
    const { names, places } = index
    const { pointer = '' } = place
    for (const outer of [...pointersUpFrom(pointer), '']) {
      const name = names.get(keyOf(place, outer))
      if (name === undefined) continue
      const inner = pointer.slice(outer.length)
      return (places.get(name) ?? []).map((each) => ({ ...each, pointer: `${each.pointer ?? ''}${inner}` }))
    }
    return [place]
  }
  return (place) => {
    amended ??= amendedPlaces(partsOf(vendor))
    const isHere = (each: ContractPlace): boolean =>
      each.operation === place.operation && each.part === place.part && each.pointer === place.pointer
    const findings = new Set(amended.flatMap((each) => (isHere(each) ? each.finding : [])))
    return [...inComponents(place), ...amended.filter(({ finding }) => findings.has(finding))]
  }
}

/** A place in words, of a field of a component by the name of the component, so that all of its places are one. */
export const componentPlacesIn = (vendor: Vendor): ((place: ContractPlace) => string) => {
  const { names } = componentPlaces(vendor)
  return (place) => {
    const { pointer = '' } = place
    const outer = [...pointersUpFrom(pointer), ''].find((each) => names.has(keyOf(place, each)))
    if (outer === undefined) return placeKey(place.operation, place.part, pointer)
    return placeKey(names.get(keyOf(place, outer)), pointer.slice(outer.length))
  }
}

const keyOf = ({ operation, part }: ContractPlace, pointer: string): string =>
  JSON.stringify([operation, part, pointer])

/** The components of a contract by place, and their places by name. */
const componentPlaces = (vendor: Vendor) => {
  const names = new Map<string, string>()
  const places = new Map<string, ContractPlace[]>()
  for (const { operation, name: part, shape } of partsOf(vendor)) {
    for (const { pointer, component } of componentsIn(shape)) {
      const place = { operation: operation.id, part, pointer }
      names.set(keyOf(place, pointer), component.name)
      places.set(component.name, [...(places.get(component.name) ?? []), place])
    }
  }
  return { names, places }
}
