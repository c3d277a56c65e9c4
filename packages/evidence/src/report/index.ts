import type { FileTree, Finding, Vendor } from '@sendspec/contract'
import { findingsJson } from './json.ts'
import { findingsMarkdown, overview, vendorSection } from './markdown.ts'
import { byId } from './summary.ts'
import { findingsText } from './text.ts'

const formats = {
  text: findingsText,
  json: findingsJson,
  markdown: findingsMarkdown,
} satisfies Record<string, (vendors: readonly Vendor[]) => string>

export type FindingsFormat = keyof typeof formats
/** The formats of `formatFindings`. */
export const findingsFormats = Object.keys(formats) as readonly FindingsFormat[]

/** All findings of some vendors, in one of the formats; each ledger in its own order. */
export const formatFindings = (vendors: readonly Vendor[], format: FindingsFormat): string => formats[format](vendors)

const links = {
  vendor: ({ id }: Vendor): string => `${id}.md`,
  finding: ({ id }: Finding, vendor: Vendor): string => `${vendor.id}.md#${id}`,
}

/** `findings/README.md`, and for each vendor a page and its data. */
export const findingsFiles = (vendors: readonly Vendor[]): FileTree =>
  new Map([
    ['findings/README.md', page('contracts/', overview(vendors, links))],
    ...byId(vendors).flatMap((vendor): readonly (readonly [string, string])[] => [
      [`findings/${vendor.id}.md`, page(`contracts/${vendor.id}`, vendorSection(vendor, 1))],
      [`findings/${vendor.id}.json`, findingsJson([vendor])],
    ]),
  ])

const page = (source: string, markdown: string): string =>
  `<!-- Made by \`sendspec generate\` from ${source}.\n     Do not edit: change the ledger instead. -->\n\n${markdown}\n`
