import { readFileSync } from 'node:fs'
import type { Vendor } from '@sendspec/contract'
import { browserFiles } from './browser-files.ts'
import { minified } from './bundle.ts'
import { ledgerEntries } from './ledger-entries.ts'
import { type Surroundings, siteModel } from './model/site-model.ts'
import { redocBundle } from './reference/redoc-bundle.ts'
import { redocFile } from './reference/redoc-file.ts'
import { renderPages } from './render-pages.ts'
import { searchEntries } from './search-entries.ts'
import type { SiteTree } from './site-tree.ts'

export interface SiteFilesOptions extends Surroundings {
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
  'contrast',
  'print',
]

// Part of this package's source, read once like an import.
const asset = (name: string): Buffer => readFileSync(new URL(`./assets/${name}`, import.meta.url))
const assets: SiteTree = new Map<string, string | Uint8Array>([
  ['favicon.ico', asset('favicon.ico')],
  ['_/icon-180.png', asset('icon-180.png')],
  ['_/icon-512.png', asset('icon-512.png')],
  ['_/icon.svg', asset('icon.svg').toString()],
])
const styleSheet = minified(styles.map((name) => asset(`style/${name}.css`).toString()).join('\n'))

/** The files of the site by path: pages, scripts, styles and downloads. */
export const siteFiles = async (vendors: readonly Vendor[], options: SiteFilesOptions = {}): Promise<SiteTree> => {
  const { base = '/', ...surroundings } = options
  const site = siteModel(vendors, surroundings)
  const bundle = await redocBundle()
  return new Map([
    ...renderPages(site, { base }),
    ...assets,
    ['_/style.css', await styleSheet],
    ...(await browserFiles({ vendors, entries: searchEntries(site), ledgers: ledgerEntries(site) })),
    ...site.vendors.flatMap(({ vendor, downloads }) => [
      ...[...downloads].map(([path, text]) => [`${vendor.id}/${path}`, text] as const),
      [
        `${vendor.id}/redoc.html`,
        redocFile(vendor, { document: downloads.get('openapi.json') ?? '{}', bundle }),
      ] as const,
    ]),
  ])
}
