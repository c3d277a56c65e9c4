import type { Vendor } from '@sendspec/contract'

/** A page with more entries than this would be slow on a phone. */
const perPage = 80

/** Long lists as pages. There is always a first one. */
export const pagesOf = <Item>(items: readonly Item[], size = perPage): readonly (readonly Item[])[] =>
  items.length === 0
    ? [[]]
    : Array.from({ length: Math.ceil(items.length / size) }, (_, page) => items.slice(page * size, (page + 1) * size))

/** The folder of a page of a list, counted from 0. */
export const pageFolder = (folder: string, page: number): string => (page === 0 ? folder : `${folder}${page + 1}/`)

const positions = new WeakMap<Vendor, ReadonlyMap<string, number>>()

/** Path of a finding in its vendor's ledger. */
export const findingPath = (vendor: Vendor, id: string): string => {
  const known = positions.get(vendor) ?? new Map(vendor.ledger.map((finding, index) => [finding.id, index]))
  positions.set(vendor, known)
  const page = Math.floor((known.get(id) ?? 0) / perPage)
  return `${pageFolder(`${vendor.id}/findings/`, page)}index.html#${id}`
}
