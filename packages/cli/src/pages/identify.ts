import type { Page, Vendor } from '@sendspec/contract'
import { UsageError } from '../usage-error.ts'
import { isAddress, type LoadedPage } from './load-page.ts'

const sameAddress = (one: string, other: string): boolean => {
  const bare = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[?#].*$|\/+$/, '')
  return bare(one) === bare(other)
}

/**
 * The page of a contract that a file or an address is of.
 * @param wanted The id that the user names.
 */
export const pageOf = (vendor: Vendor, from: string, wanted?: string): Page => {
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
    `${vendor.id} has several pages, and none is told by "${from}"`,
    `add --page with one of ${known}`,
  )
}

/** A loaded page under the id and the address that the contract knows it by. */
export const asPage = ({ text }: LoadedPage, { id, url }: Page): LoadedPage => ({ id, text, url })
