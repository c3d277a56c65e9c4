import type { Operation } from '@sendspec/contract'

/** Folders of a vendor that are not operations. */
const reserved: ReadonlySet<string> = new Set(['findings', 'coverage', 'changelog', 'reference'])

/** The folder of an operation's page, from the root of the site. */
export const operationFolder = (vendorId: string, { id }: Pick<Operation, 'id'>): string =>
  `${vendorId}/${reserved.has(id) ? `${id}-operation` : id}/`

/** The way from a folder to the root of the site: `./`, `../`, `../../`. */
export const rootOf = (folder: string): string => '../'.repeat(folder.split('/').length - 1) || './'

/** Leads from the page of a folder to a place that is named from the root: `sendoso/index.html#auth`. */
export type Link = (to: string) => string

/** Addresses name the file, so that the site works from a disk as it does from a host; those of the same page only the place. */
export const linkFrom = (folder: string): Link => {
  const [root, own] = [rootOf(folder), `${folder}index.html#`]
  return (to) => (to.startsWith(own) ? to.slice(own.length - 1) : `${root}${to}`)
}

/** Where a recorded body is shown: on the page of its operation. */
export const payloadPath = (vendorId: string, payload: string): string =>
  `${operationFolder(vendorId, { id: payload.split('.')[0] ?? '' })}index.html#payload-${payload}`
