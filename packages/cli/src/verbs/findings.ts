import { counted, type Finding, findingClasses, findingKinds, severities, type Vendor } from '@sendspec/contract'
import type { LetterOptions } from '@sendspec/reports'
import { type FindingsFormat, findingsFormats } from '@sendspec/reports/formats'
import { Option } from 'commander'
import { jsonFormat, vendorsArgument } from '../options/common.ts'
import { nearest } from '../options/nearest.ts'
import { UsageError } from '../options/usage-error.ts'
import { findProject, loadVendors, selectVendors } from '../project.ts'
import { defineVerb } from '../verb.ts'

const filterKeys = ['class', 'severity', 'kind'] as const

type Filter = Partial<Readonly<Record<(typeof filterKeys)[number], readonly string[]>>>

interface Options extends Filter, LetterOptions {
  readonly accept?: true
  readonly all?: true
  readonly format: FindingsFormat
}

/** These report contract tests, in which every finding takes part. */
const wholeFormats: readonly FindingsFormat[] = ['junit', 'github']

const kind = (value: string, before: readonly string[] = []): readonly string[] => {
  if (value in findingKinds) return [...before, value]
  const like = nearest(value, Object.keys(findingKinds))
  throw new UsageError(
    `--kind: there is no kind "${value}"${like ? `; did you mean ${like}?` : ''}`,
    'sendspec findings --format json shows the kind of each finding',
  )
}

export const verb = defineVerb<Options, [vendors: readonly string[]]>({
  configure: (command) =>
    jsonFormat(vendorsArgument(command))
      .addOption(new Option('--format <format>', 'output format').choices(findingsFormats).default('text'))
      .addOption(new Option('--class <class...>', 'only findings of this class').choices(Object.keys(findingClasses)))
      .addOption(new Option('--severity <severity...>', 'only findings of this severity').choices(severities))
      .option('--kind <kind>', 'only findings of this kind, e.g. missing-type; may be repeated', kind)
      .option('--all', 'include points of polish, which the text format leaves out by default')
      .option('--accept', 'record what the ledgers decide now, after you have looked at what changed')
      .option('--from <name>', 'who signs the letter')
      .option('--answer-to <address>', 'where the vendor can answer the letter')
      .option('--read-on <date>', 'the day on which the pages were read'),
  examples: [
    ['sendspec findings sendoso', 'contradictions and gaps of one vendor'],
    ['sendspec findings --all sendoso', 'points of polish too'],
    ['sendspec findings --severity high', 'what makes a client fail'],
    ['sendspec findings --class contradiction', 'what no vendor can dispute'],
    ['sendspec findings --format letter --from "Ada" mailcoach', 'a letter to send to the vendor'],
    ['sendspec findings --format sarif > findings.sarif', 'for code scanning'],
    ['sendspec findings --accept mailcoach', 'after a finding was added, removed or judged differently'],
  ],
  docs: 'docs/evidence.md',
  run: async ({ session, options: { accept, all, format, from, answerTo, readOn, ...filter }, args: [names] }) => {
    const signed: LetterOptions = { ...(from && { from }), ...(answerTo && { answerTo }), ...(readOn && { readOn }) }
    if (format !== 'letter' && Object.keys(signed).length > 0) {
      throw new UsageError(
        `--from, --answer-to and --read-on belong to a letter, and the format is ${format}`,
        'add --format letter, or leave them out',
      )
    }
    if (wholeFormats.includes(format) && Object.values(filter).some(Array.isArray)) {
      throw new UsageError(
        `--format ${format} reports whole contract tests, not single findings`,
        'leave out --class, --severity and --kind, or choose another format',
      )
    }
    const project = await findProject(session)
    const vendors = await loadVendors(project, selectVendors(project, names))
    if (accept) {
      const { acceptDecisions } = await import('../files/accept-decisions.ts')
      session.stdout.write(await acceptDecisions(project, vendors))
      return 0
    }
    const { formatFindings, letters, sourcesAt } = await import('@sendspec/reports')
    const isAsked = all || format !== 'text' || Object.values(filter).some(Array.isArray)
    const chosen = vendors.map((vendor) => filtered(vendor, isAsked ? filter : withoutPolish))
    session.stdout.write(
      format === 'letter' ? letters(chosen, signed) : formatFindings(chosen, format, sourcesAt(project.root, vendors)),
    )
    const left = findingsIn(vendors) - findingsIn(chosen)
    if (!isAsked && left > 0) {
      session.stdout.write(`${counted(left, 'point')} of polish ${left === 1 ? 'is' : 'are'} left out: add --all.\n`)
    }
    return 0
  },
})

/** What a team that calls the API has to know. */
const withoutPolish: Filter = { class: ['contradiction', 'gap'] }

const findingsIn = (vendors: readonly Vendor[]): number => vendors.reduce((sum, { ledger }) => sum + ledger.length, 0)

const filtered = (vendor: Vendor, filter: Filter): Vendor => {
  const matches = (finding: Finding): boolean => filterKeys.every((key) => filter[key]?.includes(finding[key]) ?? true)
  return { ...vendor, ledger: vendor.ledger.filter(matches) }
}
