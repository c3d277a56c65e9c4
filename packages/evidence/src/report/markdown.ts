import {
  type ContractPlace,
  type Finding,
  type FindingKind,
  findingKinds,
  type Support,
  type Vendor,
} from '@sendspec/contract'
import { byId, type FindingCounts, findingsSummary, inWords } from './summary.ts'

/** The findings as one Markdown document. */
export const findingsMarkdown = (vendors: readonly Vendor[]): string => {
  const sections = byId(vendors).map((vendor) => vendorSection(vendor, 2))
  return `${[overview(vendors, { vendor: ({ name }) => `#${name.toLowerCase()}`, finding: ({ id }) => `#${id}` }), ...sections].join('\n\n')}\n`
}

/** Where a document has its vendors and findings. */
interface Links {
  readonly vendor: (vendor: Vendor) => string
  readonly finding: (finding: Finding, vendor: Vendor) => string
}

/** The findings in numbers, and the severest by name. */
export const overview = (vendors: readonly Vendor[], links: Links): string => {
  const summary = findingsSummary(vendors)
  const severe = byId(vendors).flatMap((vendor) =>
    vendor.ledger
      .filter(({ severity }) => severity === 'high')
      .map((finding) => `- ${vendor.name}: [${prose(finding.title)}](${links.finding(finding, vendor)})`),
  )
  return [
    '# Findings',
    `What the documentation of ${vendors.length === 1 ? 'one API' : `${vendors.length} APIs`} gets wrong, or leaves open. ${inWords(summary)}.`,
    `Tests reproduce ${summary.byProgram} of them from the recorded payloads, and fail once one no longer holds. ${summary.byReview} ${summary.byReview === 1 ? 'rests' : 'rest'} on a person's reading, with the line quoted.`,
    '## By vendor',
    table(
      ['Vendor', ...columns],
      [
        ...byId(vendors).map((vendor) => [
          `[${vendor.name}](${links.vendor(vendor)})`,
          ...numbers(summary.vendors[vendor.id]),
        ]),
        ['All', ...numbers(summary)],
      ],
    ),
    '## By kind',
    table(
      ['Kind', 'Meaning', ...columns],
      Object.entries(summary.kinds).map(([kind, counts]) => [
        code(kind),
        findingKinds[kind as FindingKind],
        ...numbers(counts),
      ]),
    ),
    ...(severe.length ? ['## Severity high', severe.join('\n')] : []),
  ].join('\n\n')
}

const columns = ['Findings', 'High', 'Medium', 'Low', 'By program', 'By review']
const numbers = (counts: FindingCounts | undefined): readonly string[] =>
  counts
    ? [
        counts.total,
        counts.severity.high,
        counts.severity.medium,
        counts.severity.low,
        counts.byProgram,
        counts.byReview,
      ].map(String)
    : []

/** All findings of one vendor. Each has a heading of its own, so that its id is its anchor. */
export const vendorSection = (vendor: Vendor, level: 1 | 2): string => {
  const counts = findingsSummary([vendor])
  const pages = vendor.pages.map(({ id, title, url }) => `- [${prose(title)}](${url}), captured as ${code(id)}`)
  return [
    `${'#'.repeat(level)} ${vendor.name}`,
    `${inWords(counts)}. A program reproduces ${counts.byProgram}.`,
    pages.join('\n'),
    ...vendor.ledger.map((finding) => findingSection(finding, vendor, level + 1)),
  ].join('\n\n')
}

const winners: Record<Finding['wins'], string> = {
  documented: 'The documented reading wins',
  observed: 'The observed reading wins',
  undecided: 'No reading wins',
}

const findingSection = (finding: Finding, vendor: Vendor, level: number): string => {
  const { id, title, severity, kind, status, documented, observed, wins, why, page, contract, support } = finding
  const url = (pageId: string): string => vendor.pages.find((each) => each.id === pageId)?.url ?? vendor.homepage
  return [
    `${'#'.repeat(level)} ${id}`,
    `**${prose(title)}**`,
    `${severity} · ${code(kind)} · ${status}`,
    [
      `- Documented: ${prose(documented)}`,
      `- Observed: ${prose(observed)}`,
      `- ${winners[wins]}: ${prose(why)}`,
      ...listed(
        'On the page',
        page.map(({ page: pageId, line, quote }) => `[${pageId}](${url(pageId)}) line ${line}: ${code(quote)}`),
      ),
      ...listed('In the contract', contract.map(placeInWords)),
      ...listed('Evidence', support.map(supportInWords)),
    ].join('\n'),
  ].join('\n\n')
}

const listed = (label: string, entries: readonly string[]): readonly string[] => {
  if (entries.length === 0) return []
  if (entries.length === 1) return [`- ${label}: ${entries[0]}`]
  return [`- ${label}:`, ...entries.map((entry) => `  - ${entry}`)]
}

const placeInWords = ({ operation, part, pointer }: ContractPlace): string =>
  [operation, ...(part ? [part] : []), ...(pointer ? [pointer] : [])].map(code).join(' ')

type Words = { readonly [By in Support['by']]: (support: Extract<Support, { by: By }>) => string }

const supportWords: Words = {
  schema: ({ payload, pointer, code: issue }) =>
    `${code(payload)} fails the documented schema at ${at(pointer)}, ${code(issue)}`,
  parse: ({ payload, line }) => `${code(payload)} stops being JSON on line ${line}`,
  detector: ({ detector, payload, pointer }) =>
    `the detector ${code(detector)} reports ${code(payload)} at ${at(pointer)}`,
  review: ({ basis }) => `by review: ${prose(basis)}`,
}

const supportInWords = (support: Support): string => (supportWords[support.by] as (support: Support) => string)(support)

const at = (pointer: string): string => (pointer === '' ? 'its root' : code(pointer))

/** A ledger's text has code spans and no other markup. */
const prose = (text: string): string =>
  text.replace(/(`[^`]*`)|[<*[\]]/g, (found, span: string | undefined) => span ?? `\\${found}`)

/** A code span, also of text that holds backticks itself. */
const code = (text: string): string => {
  const runs = text.match(/`+/g)?.map(({ length }) => length) ?? [0]
  const fence = '`'.repeat(Math.max(...runs) + 1)
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return fence + padding + text + padding + fence
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = heads.map((head) => (columns.includes(head) ? '---:' : '---'))
  return [row(heads), row(rule), ...rows.map(row)].join('\n')
}
