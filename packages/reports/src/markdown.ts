import {
  type ContractPlace,
  codeSpan,
  escapeMarkdown,
  type Finding,
  type FindingKind,
  findingClasses,
  findingKinds,
  markdownLink,
  markdownTable,
  type Support,
  severityMeanings,
  type Vendor,
} from '@sendspec/contract'
import type { FindingCounts } from './findings-schema.ts'
import { proposalsOf } from './proposal.ts'
import { byId, findingsSummary, inWords, type ListedFinding, type ListedVendor } from './summary.ts'
import { addressOf } from './text-fragment.ts'
import { readings, winners } from './winners.ts'

/** The findings as one Markdown document. */
export const findingsMarkdown = (vendors: readonly Vendor[]): string => {
  const sections = byId(vendors).map((vendor) => vendorSection(vendor, 2))
  return `${[overview(vendors, { vendor: ({ name }) => `#${name.toLowerCase()}`, finding: ({ id }) => `#${id}` }), ...sections].join('\n\n')}\n`
}

/** The links to vendors and findings in a document. */
interface Links {
  readonly vendor: (vendor: ListedVendor) => string
  readonly finding: (finding: ListedFinding, vendor: ListedVendor) => string
}

/** The numbers of findings, and links to the most severe. */
export const overview = (vendors: readonly ListedVendor[], links: Links): string => {
  const summary = findingsSummary(vendors)
  const severe = byId(vendors).flatMap((vendor) =>
    vendor.ledger
      .filter(({ severity }) => severity === 'high')
      .map(
        (finding) =>
          `- ${escapeMarkdown(vendor.name)}, ${finding.class}: [${escapeMarkdown(finding.title)}](${links.finding(finding, vendor)})`,
      ),
  )
  return [
    '# Findings',
    `What the documentation of ${vendors.length === 1 ? 'one API' : `${vendors.length} APIs`} gets wrong, or leaves open. ${inWords(summary)}.`,
    `Tests reproduce ${summary.byProgram} of them and fail once one no longer holds. A person's reading supports ${summary.byReview}, with the words quoted.`,
    `${meanings(findingClasses)}\n\nSeverity is what happens to someone who follows the page to the letter.\n\n${meanings(severityMeanings)}`,
    '## By vendor',
    markdownTable(
      ['Vendor', ...columns],
      [
        ...byId(vendors).map((vendor) => [
          `[${escapeMarkdown(vendor.name)}](${links.vendor(vendor)})`,
          ...numbers(summary.vendors[vendor.id]),
        ]),
        ['All', ...numbers(summary)],
      ],
    ),
    '## By kind',
    markdownTable(
      ['Kind', 'Meaning', ...columns],
      Object.entries(summary.kinds).map(([kind, counts]) => [
        codeSpan(kind),
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

/** All findings of one vendor. The heading of a finding is its id, so that it is its anchor. */
export const vendorSection = (vendor: Vendor, level: 1 | 2): string => {
  const counts = findingsSummary([vendor])
  const proposals = proposalsOf(vendor)
  const pages = vendor.pages.map(({ id, title, url }) => `- ${markdownLink(title, url)}, captured as ${codeSpan(id)}`)
  return [
    `${'#'.repeat(level)} ${escapeMarkdown(vendor.name)}${level === 1 ? ': findings' : ''}`,
    `${inWords(counts)}. A program reproduces ${counts.byProgram}.`,
    pages.join('\n'),
    ...vendor.ledger.map((finding) =>
      findingSection(finding, { vendor, level: level + 1, proposals: proposals(finding) }),
    ),
    ...notesOnCaptures(vendor, level + 1),
  ].join('\n\n')
}

const findingSection = (
  finding: Finding,
  { vendor, level, proposals }: { vendor: Vendor; level: number; proposals: readonly string[] },
): string => {
  const { id, title, class: own, severity, kind, wins, status, page, elsewhere = [], contract, support } = finding
  const url = (pageId: string): string => vendor.pages.find((each) => each.id === pageId)?.url ?? vendor.homepage
  return [
    `${'#'.repeat(level)} ${id}`,
    `**${escapeMarkdown(title)}**`,
    [own, severity, codeSpan(kind), status, ...(own === 'polish' ? [] : [winners[wins].toLowerCase()])].join(' · '),
    [
      ...readings(finding)
        .filter(({ label }) => label !== 'Proposed')
        .map(({ label, text }) => `- ${label}: ${escapeMarkdown(text)}`),
      ...listed('Proposed', proposals.map(escapeMarkdown)),
      ...listed(
        'On the page',
        page.map(
          ({ page: pageId, line, quote }) =>
            `${markdownLink(pageId, addressOf(url(pageId), [quote]))} line ${line}: ${codeSpan(quote)}`,
        ),
      ),
      ...listed(
        'On other pages',
        elsewhere.map(
          (place) => `${markdownLink(place.url, addressOf(place.url, [place.quote]))}: ${codeSpan(place.quote)}`,
        ),
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
    notes
      .map(({ id, title, proof }) => `- ${codeSpan(id)}: ${escapeMarkdown(title)} ${escapeMarkdown(proof)}`)
      .join('\n'),
  ]
}

const listed = (label: string, entries: readonly string[]): readonly string[] => {
  if (entries.length === 0) return []
  if (entries.length === 1) return [`- ${label}: ${entries[0]}`]
  return [`- ${label}:`, ...entries.map((entry) => `  - ${entry}`)]
}

const placeInWords = ({ operation, part, pointer }: ContractPlace): string =>
  [operation, ...(part ? [part] : []), ...(pointer ? [pointer] : [])].map(codeSpan).join(' ')

type Words = { readonly [By in Support['by']]: (support: Extract<Support, { by: By }>) => string }

const supportWords: Words = {
  schema: ({ payload, pointer, code: issue }) =>
    `${codeSpan(payload)} fails the documented schema at ${at(pointer)}, ${codeSpan(issue)}`,
  parse: ({ payload, line }) => `${codeSpan(payload)} stops being JSON on line ${line}`,
  detector: (support) =>
    'payload' in support
      ? `the detector ${codeSpan(support.detector)} reports ${codeSpan(support.payload)} at ${at(support.pointer)}`
      : `the detector ${codeSpan(support.detector)} reports line ${support.line} of ${codeSpan(support.page)}`,
  review: ({ basis }) => `by review: ${escapeMarkdown(basis)}`,
}

const supportInWords = (support: Support): string => (supportWords[support.by] as (support: Support) => string)(support)

const at = (pointer: string): string => (pointer === '' ? 'its root' : codeSpan(pointer))
