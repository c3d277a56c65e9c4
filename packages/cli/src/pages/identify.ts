import type { Page, Vendor } from '@sendspec/contract'
import { UsageError } from '../options/usage-error.ts'
import { isAddress, type LoadedPage } from './load-page.ts'

const sameAddress = (one: string, other: string): boolean => {
  const hostAndPath = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$|\/+$/, '')
  return hostAndPath(one) === hostAndPath(other)
}

/**
 * The page of a contract that a file or an address shows.
 * @param options.wanted The id that the user gave.
 */
export const pageOf = (options: { vendor: Vendor; from: string; wanted: string | undefined }): Page => {
  const { vendor, from, wanted } = options
  const known = vendor.pages.map(({ id }) => id).join(', ')
  if (wanted !== undefined) {
    const named = vendor.pages.find(({ id }) => id === wanted)
    if (named) return named
    throw new UsageError(`${vendor.id} has no page "${wanted}"`, `name one of ${known}`)
  }
  const file = from.split('/').at(-1)
  const found = vendor.pages.filter(({ id, url }) => (isAddress(from) ? sameAddress(url, from) : id === file))
  const [page] = found.length === 1 ? found : vendor.pages.length === 1 ? vendor.pages : []
  if (page) return page
  throw new UsageError(
    `${vendor.id} has several pages, and "${from}" doesn't tell which of them this is`,
    `add --page with one of ${known}`,
  )
}

/** A loaded page with the id and the address that the contract gives it. */
export const asPage = ({ text }: LoadedPage, { id, url }: Page): LoadedPage => ({ id, text, url })
