import type { FileTree } from '@sendspec/contract'
import { siteFiles } from '../site-files.ts'
import { vendors } from './vendors.ts'

/** The site of this repository's vendors. */
export const builtSite = (mocks: Readonly<Record<string, string>> = {}): Promise<FileTree> =>
  siteFiles(vendors, { mocks })

/** The paths of its pages. */
export const pagesOf = (files: FileTree): readonly string[] =>
  [...files.keys()].filter((path) => path.endsWith('.html'))

/** The interactive reference is Redoc's: it has no content without JavaScript, and HTML of its own. */
export const isReference = (path: string): boolean => path.endsWith('/reference/index.html')
