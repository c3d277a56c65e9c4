import { counted, markdownTable } from '@sendspec/contract'
import type { DriftReport, SettledFinding, TouchingChange } from '@sendspec/evidence'
import { driftNouns } from '@sendspec/evidence'
import type { DriftFormat } from './formats.ts'

/** Formats the changes of a page. The text ends with a line break. */
export const formatDrift = (report: DriftReport, format: DriftFormat): string => writers[format](report)

const subjectOf = ({ operation, part, pointer }: TouchingChange): string =>
  [operation, part, pointer].filter(Boolean).join(' ') || 'the whole page'

const lineOf = (line: number | undefined): string => (line === undefined ? '' : ` (line ${line})`)

/** `type: integer (line 7) → string (line 7)` */
const contentOf = ({ kind, aspect, before, after }: TouchingChange): string => {
  const noun = driftNouns[aspect]
  const said = [before, after].flatMap((each) => (each ? [`${each.says}${lineOf(each.line)}`] : []))
  return `${noun} ${kind === 'changed' ? 'changed: ' : `${kind}: `}${said.join(' → ')}`
}

const contractOf = ({ touches }: TouchingChange, vendor: string): string =>
  touches.lines.map(({ file, line }) => `contracts/${vendor}/${file}:${line}`).join(', ')

const summaryOf = ({ vendor, page, changes, reworded }: DriftReport): string => {
  const breaking = changes.filter(({ breaks }) => breaks).length
  if (changes.length === 0) {
    const words = reworded ? '; only its words have changed' : ''
    return `${vendor} ${page}: the page states what its committed facts say${words}`
  }
  return `${vendor} ${page}: ${counted(changes.length, 'change')}, ${breaking} of them breaking`
}

const inOrder = (changes: readonly TouchingChange[]): readonly TouchingChange[] => [
  ...changes.filter(({ breaks }) => breaks),
  ...changes.filter(({ breaks }) => !breaks),
]

const reasonOf = ({ quotes, detectors }: SettledFinding): string =>
  [
    ...(quotes.length > 0
      ? [`the page no longer says ${quotes.map((quote) => JSON.stringify(quote)).join(', ')}`]
      : []),
    ...(detectors.length > 0 ? [`no longer reported by ${detectors.join(', ')}`] : []),
  ].join('; ')

const text = (report: DriftReport): string => {
  const { vendor, changes, settled } = report
  const blocks = inOrder(changes).map((change) => {
    const contract = contractOf(change, vendor)
    return [
      `${change.breaks ? 'breaking' : 'harmless'}  ${subjectOf(change)}`,
      `    ${contentOf(change)}`,
      ...(change.breaks ? [`    ${change.breaks}`] : []),
      ...(contract ? [`    contract  ${contract}`] : []),
      ...(change.touches.types.length > 0 ? [`    client    ${change.touches.types.join(', ')}`] : []),
    ].join('\n')
  })
  const findings = settled.map((each) => `${each.finding.id}: ${reasonOf(each)}`)
  const parts = [
    summaryOf(report),
    ...blocks,
    ...(findings.length > 0 ? [['Findings to look at again:', ...findings.map((each) => `  ${each}`)].join('\n')] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

const markdown = (report: DriftReport): string => {
  const { vendor, page, url, changes, settled } = report
  const rows = inOrder(changes).map((change) => [
    change.breaks ? `**yes**: ${change.breaks}` : 'no',
    subjectOf(change),
    contentOf(change),
    contractOf(change, vendor),
    change.touches.types.map((type) => `\`${type}\``).join(', '),
  ])
  const parts = [
    `# The page \`${page}\` of ${vendor} has changed`,
    ...(url ? [`<${url}>`] : []),
    `${summaryOf(report)}.`,
    ...(rows.length > 0 ? [markdownTable(['Breaking', 'Where', 'What', 'Contract', 'Client'], rows)] : []),
    ...(settled.length > 0
      ? [
          'Findings to look at again, because the page no longer supports them:',
          settled.map((each) => `- \`${each.finding.id}\`: ${each.finding.title} (${reasonOf(each)})`).join('\n'),
        ]
      : []),
  ]
  return `${parts.join('\n\n')}\n`
}

const json = ({ settled, ...report }: DriftReport): string => {
  const findings = settled.map(({ finding: { id, title }, ...why }) => ({ id, title, ...why }))
  return `${JSON.stringify({ ...report, settled: findings }, null, 2)}\n`
}

const writers: { readonly [Format in DriftFormat]: (report: DriftReport) => string } = { text, json, markdown }
