import type { Page, Vendor } from '@sendspec/contract'
import { UsageError } from '../options/usage-error.ts'
import { isAddress, type LoadedPage } from './load-page.ts'

const sameAddress = (one: string, other: string): boolean => {
  const hostAndPath = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$|\/+$/, '')
  return hostAndPath(one) === hostAndPath(other)
}

interface Shown {
  readonly vendor: Vendor
  /** The file or the address. */
  readonly from: string
  /** The id that the user gave. */
  readonly wanted: string | undefined
}

const known = ({ pages }: Vendor): string => pages.map(({ id }) => id).join(', ')

/**
 * The page of a contract that a file or an address shows: the one that the user names, or the one with this file name or
 * address. `undefined` for a page that the contract doesn't have.
 */
export const knownPage = ({ vendor, from, wanted }: Shown): Page | undefined => {
  if (wanted !== undefined) {
    const named = vendor.pages.find(({ id }) => id === wanted)
    if (named) return named
    throw new UsageError(`${vendor.id} has no page "${wanted}"`, `name one of ${known(vendor)}`)
  }
  const file = from.split('/').at(-1)
  const found = vendor.pages.filter(({ id, url }) => (isAddress(from) ? sameAddress(url, from) : id === file))
  return found.length === 1 ? found[0] : undefined
}

/** The page of a contract that a file or an address is a later version of: the only one, whatever the name of the file. */
export const pageOf = (shown: Shown): Page => {
  const { vendor, from } = shown
  const page = knownPage(shown) ?? (vendor.pages.length === 1 ? vendor.pages[0] : undefined)
  if (page) return page
  throw new UsageError(
    `${vendor.id} has several pages, and "${from}" doesn't tell which of them this is`,
    `add --page with one of ${known(vendor)}`,
  )
}

/** A loaded page with the id and the address that the contract gives it. */
export const asPage = ({ text }: LoadedPage, { id, url }: Page): LoadedPage => ({ id, text, url })
