import type { FileTree, Finding, Vendor } from '@sendspec/contract'
import { evidenceIn, type Sources } from '@sendspec/evidence'
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
import { byId } from './summary.ts'
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
  vendor: ({ id }: Vendor): string => `${id}.md`,
  finding: ({ id }: Finding, vendor: Vendor): string => `${vendor.id}.md#${id}`,
}

/**
 * `findings/README.md`; for each vendor its findings, the coverage of its examples and a letter; and the schemas of the
 * data.
 * @param sources The files of the vendors. Their facts show which parameters the sample calls of the pages use.
 */
export const findingsFiles = (vendors: readonly Vendor[], sources: Sources = new Map()): FileTree =>
  new Map([
    ['findings/README.md', page('contracts/', `${overview(vendors, links)}\n\n${contents(vendors)}`)],
    ...byId(vendors).flatMap((vendor): readonly (readonly [string, string])[] => {
      const { facts } = evidenceIn(sources, vendor)
      const coverage = exampleCoverage(vendor, facts && sampleCallsOf(vendor, facts.values()))
      const source = `contracts/${vendor.id}`
      return [
        [`findings/${vendor.id}.md`, page(source, vendorSection(vendor, 1))],
        [`findings/${vendor.id}.json`, findingsJson([vendor])],
        [`findings/${vendor.id}.coverage.md`, page(source, coverageMarkdown(vendor, coverage))],
        [`findings/${vendor.id}.coverage.json`, coverageJson(coverage)],
        [`findings/${vendor.id}.letter.md`, page(source, letter(vendor).trimEnd())],
      ]
    }),
    ...factsSchemaFiles(),
    ...reportSchemaFiles(),
  ])

/** Links to the other pages of each vendor. */
const contents = (vendors: readonly Vendor[]): string => {
  const lines = byId(vendors).map(
    ({ id, name }) =>
      `- ${name}: [findings](${id}.md), [example coverage](${id}.coverage.md), [letter](${id}.letter.md)`,
  )
  return ['## Pages', lines.join('\n')].join('\n\n')
}

const page = (source: string, markdown: string): string =>
  `<!-- Made by \`sendspec generate\` from ${source}.\n     Do not edit: change the ledger instead. -->\n\n${markdown}\n`
