import type { Finding, PagePlace, Vendor } from '@sendspec/contract'
import type { FindingCounts } from './findings-schema.ts'
import { byId, findingsSummary, inWords, reproducedBy } from './summary.ts'
import { wrap } from './wrap.ts'

const width = 100
const indent = 8

/** The findings for a terminal: two lines each, the title first. */
export const findingsText = (vendors: readonly Vendor[]): string => {
  const summary = findingsSummary(vendors)
  const sections = byId(vendors).map(({ id, name, ledger }) => {
    const counts = summary.vendors[id]
    const heading = `${name}  ${counts ? inWords(counts) : ''}`
    return [heading, '─'.repeat(heading.length), ...ledger.flatMap((finding) => ['', ...entry(finding)])].join('\n')
  })
  const total = wrap(`${inWords(summary)}. ${inEvidence(summary)}`, width).join('\n')
  return `${[...sections, total].join('\n\n\n')}\n`
}

const inEvidence = ({ byProgram, byReview }: FindingCounts): string =>
  `A program reproduces ${byProgram}; a person's reading supports ${byReview}.`

const entry = (finding: Finding): readonly string[] => {
  const { class: own, severity, title, id, kind, page, status } = finding
  const facts = [id, own, kind, reproducedBy(finding), ...(status === 'open' ? [] : [status])].join(' · ')
  return [...hanging(severity, title), ...hanging('', facts), ...places(page).flatMap((place) => hanging('', place))]
}

/** `get-sends.mdx:62,161` */
const places = (page: readonly PagePlace[]): readonly string[] =>
  [...Map.groupBy(page, (each) => each.page)].map(([id, each]) => `${id}:${each.map(({ line }) => line).join(',')}`)

const hanging = (label: string, text: string): readonly string[] =>
  wrap(text, width - indent).map((line, index) => (index === 0 ? label : '').padEnd(indent) + line)
