import { readFileSync } from 'node:fs'
import type { FileTree, Vendor } from '@sendspec/contract'
import { openapiFiles } from '@sendspec/openapi'
import { findingsPage } from './pages/findings.ts'
import { homePage, type MockUrls } from './pages/home.ts'
import { notFoundPage } from './pages/not-found.ts'
import { referencePage } from './pages/reference.ts'
import { referenceDocument } from './reference-document.ts'

// Part of this package's own source, read once like an import: nothing outside it decides what is generated.
const assets: FileTree = new Map(
  ['icon.svg', 'reference.js', 'style.css'].map((name) => [
    `_/${name}`,
    readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8'),
  ]),
)

/** The site by path, but for Redoc itself: pages, documents and what they load. */
export const siteFiles = (vendors: readonly Vendor[], { mocks = {} }: { mocks?: MockUrls } = {}): FileTree =>
  new Map([
    ['index.html', homePage(vendors, mocks)],
    ['404.html', notFoundPage()],
    ...assets,
    ...vendors.flatMap((vendor) => [...vendorFiles(vendor)]),
  ])

const vendorFiles = (vendor: Vendor): FileTree => {
  const documents = new Map([...openapiFiles(vendor)].map(([path, text]) => [path.replace(/^openapi\//, ''), text]))
  const observed = documents.get(`${vendor.id}/openapi.json`) ?? '{}'
  return new Map([
    [`${vendor.id}/index.html`, referencePage(vendor)],
    [`${vendor.id}/reference.json`, referenceDocument(observed, vendor.ledger)],
    [`${vendor.id}/findings/index.html`, findingsPage(vendor)],
    ...documents,
  ])
}
