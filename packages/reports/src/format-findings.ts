import type { FileTree, Vendor } from '@sendspec/contract'
import { type Evidence, evidenceIn, type Sources } from '@sendspec/evidence'
import { factsSchemaFiles } from '@sendspec/facts'
import { exampleCoverage } from './example-coverage/example-coverage.ts'
import { coverageJson, coverageMarkdown } from './example-coverage/render.ts'
import { sampleCallsOf } from './example-coverage/sample-calls.ts'
import type { FindingsFormat } from './formats.ts'
import { findingsJson } from './json.ts'
import { letter, letters } from './letter.ts'
import { findingsMarkdown, overview, vendorSection } from './markdown.ts'
import { findingsSarif } from './sarif.ts'
import { reportSchemaFiles } from './schemas.ts'
import { byId, type ListedFinding, type ListedVendor } from './summary.ts'
import { findingsText } from './text.ts'
import { verdictsOf } from './vendor-verdicts.ts'
import { formatVerdicts, type VerdictsFormat } from './verdicts.ts'

const verdictsAs =
  (format: VerdictsFormat) =>
  (vendors: readonly Vendor[], sources?: Sources): string =>
    formatVerdicts(verdictsOf(vendors, sources), format, sources)

const formats = {
  text: findingsText,
  json: findingsJson,
  markdown: findingsMarkdown,
  sarif: findingsSarif,
  junit: verdictsAs('junit'),
  github: verdictsAs('github'),
  letter: (vendors) => letters(vendors),
} satisfies Record<FindingsFormat, (vendors: readonly Vendor[], sources?: Sources) => string>

/**
 * Formats all findings of some vendors, each ledger in its own order. `junit` and `github` are for CI: they report the
 * contract tests, which check every finding.
 * @param sources The files of the vendors, from `sourcesAt`. `sarif`, `junit` and `github` point into them.
 */
export const formatFindings = (vendors: readonly Vendor[], format: FindingsFormat, sources?: Sources): string =>
  formats[format](vendors, sources)

const links = {
  vendor: ({ id }: ListedVendor): string => `${id}.md`,
  finding: ({ id }: ListedFinding, vendor: ListedVendor): string => `${vendor.id}.md#${id}`,
}

/**
 * `findings/README.md`; for each vendor its findings, the coverage of its examples and a letter; and the schemas of the
 * data.
 * @param sources The files of the vendors. Their facts show which parameters the sample calls of the pages use.
 */
export const findingsFiles = (vendors: readonly Vendor[], sources: Sources = new Map()): FileTree =>
  new Map([
    ...findingsOverview(vendors),
    ...byId(vendors).flatMap((vendor) => [...vendorFindings(vendor, evidenceIn(sources, vendor).facts)]),
  ])

/** The files under `findings/` that are about one vendor. */
export const vendorFindings = (vendor: Vendor, facts: Evidence['facts']): FileTree => {
  const { id } = vendor
  const coverage = exampleCoverage(vendor, facts && sampleCallsOf(vendor, facts.values()))
  const source = `contracts/${id}`
  return new Map([
    [`findings/${id}.md`, page(source, vendorSection(vendor, 1))],
    [`findings/${id}.json`, findingsJson([vendor])],
    [`findings/${id}.coverage.md`, page(source, coverageMarkdown(vendor, coverage))],
    [`findings/${id}.coverage.json`, coverageJson(coverage)],
    [`findings/${id}.letter.md`, page(source, letter(vendor).trimEnd())],
  ])
}

/** The files about the findings of all vendors: `findings/README.md`, and the schemas of the data. */
export const findingsOverview = (vendors: readonly ListedVendor[]): FileTree =>
  new Map([
    ['findings/README.md', page('contracts/', `${overview(vendors, links)}\n\n${contents(vendors)}`)],
    ...factsSchemaFiles(),
    ...reportSchemaFiles(),
  ])

/** Links to the other pages of each vendor. */
const contents = (vendors: readonly ListedVendor[]): string => {
  const lines = byId(vendors).map(
    ({ id, name }) =>
      `- ${name}: [findings](${id}.md), [example coverage](${id}.coverage.md), [letter](${id}.letter.md)`,
  )
  return ['## Pages', lines.join('\n')].join('\n\n')
}

const page = (source: string, markdown: string): string =>
  `<!-- Made by \`sendspec generate\` from ${source}.\n     Do not edit: change the ledger instead. -->\n\n${markdown}\n`
