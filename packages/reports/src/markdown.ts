import {
  type ContractPlace,
  type Finding,
  type FindingKind,
  findingClasses,
  findingKinds,
  type Support,
  severityMeanings,
  type Vendor,
} from '@sendspec/contract'
import { code, prose, table } from './markdown-text.ts'
import { byId, type FindingCounts, findingsSummary, inWords } from './summary.ts'
import { addressOf } from './text-fragment.ts'
import { readings, winners } from './winners.ts'

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
      .map(
        (finding) => `- ${vendor.name}, ${finding.class}: [${prose(finding.title)}](${links.finding(finding, vendor)})`,
      ),
  )
  return [
    '# Findings',
    `What the documentation of ${vendors.length === 1 ? 'one API' : `${vendors.length} APIs`} gets wrong, or leaves open. ${inWords(summary)}.`,
    `Tests reproduce ${summary.byProgram} of them and fail once one no longer holds. A person's reading supports ${summary.byReview}, with the words quoted.`,
    `${meanings(findingClasses)}\n\nSeverity is what happens to someone who follows the page to the letter.\n\n${meanings(severityMeanings)}`,
    '## By vendor',
    table(
      [{ head: 'Vendor' }, ...columns],
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
      [{ head: 'Kind' }, { head: 'Meaning' }, ...columns],
      Object.entries(summary.kinds).map(([kind, counts]) => [
        code(kind),
        findingKinds[kind as FindingKind],
        ...numbers(counts),
      ]),
    ),
    ...(severe.length ? ['## Severity high', severe.join('\n')] : []),
  ].join('\n\n')
}

const meanings = (words: Readonly<Record<string, string>>): string =>
  Object.entries(words)
    .map(([word, meaning]) => `- **${word}**: ${meaning}`)
    .join('\n')

const columns = [
  'Findings',
  'Contradictions',
  'Gaps',
  'Polish',
  'High',
  'Medium',
  'Low',
  'By program',
  'By review',
].map((head) => ({ head, numeric: true }) as const)
const numbers = (counts: FindingCounts | undefined): readonly string[] =>
  counts
    ? [
        counts.total,
        counts.class.contradiction,
        counts.class.gap,
        counts.class.polish,
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
    ...notesOnCaptures(vendor, level + 1),
  ].join('\n\n')
}

const findingSection = (finding: Finding, vendor: Vendor, level: number): string => {
  const { id, title, class: own, severity, kind, wins, status, page, elsewhere = [], contract, support } = finding
  const url = (pageId: string): string => vendor.pages.find((each) => each.id === pageId)?.url ?? vendor.homepage
  return [
    `${'#'.repeat(level)} ${id}`,
    `**${prose(title)}**`,
    [own, severity, code(kind), status, ...(own === 'polish' ? [] : [winners[wins].toLowerCase()])].join(' · '),
    [
      ...readings(finding).map(({ label, text }) => `- ${label}: ${prose(text)}`),
      ...listed(
        'On the page',
        page.map(({ page: pageId, line, quote }) => `[${pageId}](${url(pageId)}) line ${line}: ${code(quote)}`),
      ),
      ...listed(
        'On other pages',
        elsewhere.map((place) => `[${place.url}](${addressOf(place.url, [place.quote])}): ${code(place.quote)}`),
      ),
      ...listed('In the contract', contract.map(placeInWords)),
      ...listed('Evidence', support.map(supportInWords)),
    ].join('\n'),
  ].join('\n\n')
}

/** What our copies of the pages lost: nothing that the vendor could correct. */
const notesOnCaptures = ({ pages }: Vendor, level: number): readonly string[] => {
  const notes = pages.flatMap(({ captureNotes = [] }) => captureNotes)
  if (notes.length === 0) return []
  return [
    `${'#'.repeat(level)} Notes on our captures`,
    "These are defects of our copies, not of the vendor's pages. They are not counted above.",
    notes.map(({ id, title, proof }) => `- ${code(id)}: ${prose(title)} ${prose(proof)}`).join('\n'),
  ]
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
  detector: (support) =>
    'payload' in support
      ? `the detector ${code(support.detector)} reports ${code(support.payload)} at ${at(support.pointer)}`
      : `the detector ${code(support.detector)} reports line ${support.line} of ${code(support.page)}`,
  review: ({ basis }) => `by review: ${prose(basis)}`,
}

const supportInWords = (support: Support): string => (supportWords[support.by] as (support: Support) => string)(support)

const at = (pointer: string): string => (pointer === '' ? 'its root' : code(pointer))
