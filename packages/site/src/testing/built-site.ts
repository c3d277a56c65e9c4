import type { FileTree } from '@sendspec/contract'
import { siteFiles } from '../site-files.ts'
import { vendors } from './vendors.ts'

let shared: Promise<FileTree> | undefined

/** The site of this repository's vendors, built once for all test files of a worker; one with mocks is built each time. */
export const builtSite = (mocks?: Readonly<Record<string, string>>): Promise<FileTree> => {
  if (mocks) return siteFiles(vendors, { mocks })
  shared ??= siteFiles(vendors)
  return shared
}

/** The paths of its pages. */
export const pagesOf = (files: FileTree): readonly string[] =>
  [...files.keys()].filter((path) => path.endsWith('.html'))

/** The interactive reference is Redoc's: it has no content without JavaScript, and HTML of its own. */
export const isReference = (path: string): boolean => path.endsWith('/reference/index.html')
