import { readFileSync } from 'node:fs'
import type { FileTree, Vendor } from '@sendspec/contract'
import type { Sources } from '@sendspec/reports'
import { browserFiles } from './browser-files.ts'
import { type MockUrls, siteModel } from './model/site-model.ts'
import { referenceFiles } from './reference/reference-files.ts'
import { renderPages } from './render-pages.ts'
import { searchEntries } from './search-entries.ts'

export interface SiteFilesOptions {
  /** Addresses of running mock servers, by vendor id. */
  readonly mocks?: MockUrls
  /** Files of the vendors' folders. Their facts show which parameters the pages' own sample calls use. */
  readonly sources?: Sources
  /** Path of the site on its host. Only the 404 page needs it. @default '/' */
  readonly base?: string
}

const styles = [
  'tokens',
  'base',
  'frame',
  'navigation',
  'text',
  'tables',
  'code',
  'operation',
  'fields',
  'findings',
  'home',
  'overview',
  'coverage',
  'try-it',
  'controls',
  'print',
]

// Part of this package's source, read once like an import.
const asset = (name: string): string => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')
const assets: FileTree = new Map([
  ['_/icon.svg', asset('icon.svg')],
  ['_/style.css', styles.map((name) => asset(`style/${name}.css`)).join('\n')],
])

/** The files of the site by path: pages, scripts, styles and downloads. */
export const siteFiles = async (vendors: readonly Vendor[], options: SiteFilesOptions = {}): Promise<FileTree> => {
  const { mocks = {}, sources = new Map(), base = '/' } = options
  const site = siteModel(vendors, { mocks, sources })
  return new Map([
    ...renderPages(site, { base }),
    ...assets,
    ...(await browserFiles({ vendors, entries: searchEntries(site) })),
    ...(await referenceFiles(
      site.vendors.map(({ vendor, downloads }) => ({ vendor, document: downloads.get('openapi.json') ?? '{}' })),
    )),
    ...site.vendors.flatMap(({ vendor, downloads }) =>
      [...downloads].map(([path, text]) => [`${vendor.id}/${path}`, text] as const),
    ),
  ])
}
