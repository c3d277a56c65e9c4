import { readFileSync } from 'node:fs'
import type { FileTree, Vendor } from '@sendspec/contract'
import { bundle } from '../bundle.ts'
import { redocBundle } from './redoc-bundle.ts'
import { referenceDocument } from './reference-document.ts'

// Part of this package's source, read once like an import.
const style = readFileSync(new URL('./reference.css', import.meta.url), 'utf8')

interface Documented {
  readonly vendor: Vendor
  /** The OpenAPI document of the observed reading, as JSON. */
  readonly document: string
}

/** The document of a vendor's interactive reference, as a script: a page opened as a file can't fetch. */
const documentScript = ({ vendor, document }: Documented): string =>
  `sendspecDocument = ${referenceDocument(document, vendor.ledger)}\n`

/** Files that only the interactive reference loads. */
export const referenceFiles = async (vendors: readonly Documented[]): Promise<FileTree> =>
  new Map([
    ['_/redoc.js', await redocBundle()],
    ['_/reference.js', await bundle(`import './reference/show-reference.ts'`)],
    ['_/reference.css', style],
    ...vendors.map((each) => [`${each.vendor.id}/reference/document.js`, documentScript(each)] as const),
  ])
