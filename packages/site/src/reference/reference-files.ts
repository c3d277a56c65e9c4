import { readFileSync } from 'node:fs'
import type { FileTree, Vendor } from '@sendspec/contract'
import { openapiFiles } from '@sendspec/openapi'
import { bundle } from '../bundle.ts'
import { redocBundle } from './redoc-bundle.ts'
import { referenceDocument } from './reference-document.ts'

// Part of this package's own source, read once like an import: nothing outside it decides what is generated.
const style = readFileSync(new URL('./reference.css', import.meta.url), 'utf8')

/** What the interactive reference of a vendor shows. A script, because a page that is opened as a file may not fetch. */
const documentScript = (vendor: Vendor): string => {
  const document = openapiFiles(vendor).get(`openapi/${vendor.id}/openapi.json`) ?? '{}'
  return `sendspecDocument = ${referenceDocument(document, vendor.ledger)}\n`
}

/** What the pages of the interactive reference load, and no other page does. */
export const referenceFiles = async (vendors: readonly Vendor[]): Promise<FileTree> =>
  new Map([
    ['_/redoc.js', await redocBundle()],
    ['_/reference.js', await bundle(`import './reference/show-reference.ts'`)],
    ['_/reference.css', style],
    ...vendors.map((vendor) => [`${vendor.id}/reference/document.js`, documentScript(vendor)] as const),
  ])
