import type { Operation } from '@sendspec/contract'

/** Folders of a vendor's pages other than operations. */
const reserved: ReadonlySet<string> = new Set(['findings', 'coverage', 'changelog'])

/** The folder of an operation's page, from the root of the site. */
export const operationFolder = (vendorId: string, { id }: Pick<Operation, 'id'>): string =>
  `${vendorId}/${reserved.has(id) ? `${id}-operation` : id}/`

/** Relative path from a folder to the root of the site: `./`, `../`, `../../`. */
export const rootOf = (folder: string): string => '../'.repeat(folder.split('/').length - 1) || './'

/** Relative link from a folder's page to a place given from the root: `sendoso/index.html#auth`. */
export type Link = (to: string) => string

/** Links name the file, so that the site works from disk too. A link within a page has only the fragment. */
export const linkFrom = (folder: string): Link => {
  const [root, own] = [rootOf(folder), `${folder}index.html#`]
  return (to) => (to.startsWith(own) ? to.slice(own.length - 1) : `${root}${to}`)
}

/** Link to a recorded payload on its operation's page. */
export const payloadPath = (vendorId: string, payload: string): string =>
  `${operationFolder(vendorId, { id: payload.split('.')[0] ?? '' })}index.html#payload-${payload}`
