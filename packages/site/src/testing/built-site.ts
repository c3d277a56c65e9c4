import type { FileTree } from '@sendspec/contract'
import { siteFiles } from '../site-files.ts'
import type { SiteTree } from '../site-tree.ts'
import { vendors } from './vendors.ts'

/** Every part of a site that depends on its surroundings is in the one that tests look at. */
const surroundings = {
  url: 'https://docs.example/',
  release: { version: '1.2.3', changed: Object.fromEntries(vendors.map(({ id }) => [id, '2026-02-03'])) },
}

let shared: Promise<SiteTree> | undefined

/** The site of this repository's vendors, built once for all test files of a worker; one with mocks is built each time. */
export const builtSite = (mocks?: Readonly<Record<string, string>>): Promise<SiteTree> => {
  if (mocks) return siteFiles(vendors, { ...surroundings, mocks })
  shared ??= siteFiles(vendors, surroundings)
  return shared
}

/** Its texts. Other files, and those that are only downloaded, are there but empty. */
export const textsOf = (files: SiteTree): FileTree =>
  new Map(
    [...files].map(([path, content]) => [
      path,
      typeof content === 'string' && !path.endsWith('/redoc.html') ? content : '',
    ]),
  )

/** The paths of its pages; a file to download doesn't count. */
export const pagesOf = (files: SiteTree): readonly string[] =>
  [...files.keys()].filter((path) => path === '404.html' || /(?:^|\/)index\.html$/.test(path))
