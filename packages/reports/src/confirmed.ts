import { type Finding, severities } from '@sendspec/contract'
import type { FindingCounts } from './findings-schema.ts'
import { byId, findingsSummary, inWords, type ListedVendor, reproducedBy } from './summary.ts'
import { wrap } from './wrap.ts'

/** What contract tests confirm about the pages of some vendors, as plain data. */
export interface Confirmed {
  readonly counts: FindingCounts
  readonly vendors: readonly {
    readonly id: string
    readonly name: string
    readonly counts: FindingCounts
    readonly contradictions: readonly Contradiction[]
  }[]
}

interface Contradiction extends Pick<Finding, 'id' | 'title' | 'severity'> {
  readonly by: 'program' | 'review'
}

/** The findings that contract tests confirm. */
export const confirmedIn = (vendors: readonly ListedVendor[]): Confirmed => {
  const { kinds: _, vendors: counted, ...counts } = findingsSummary(vendors)
  return {
    counts,
    vendors: byId(vendors).flatMap((vendor) => {
      const own = counted[vendor.id]
      if (!own) return []
      const contradictions = vendor.ledger.filter((finding) => finding.class === 'contradiction')
      return [
        {
          id: vendor.id,
          name: vendor.name,
          counts: own,
          contradictions: contradictions.map((finding) => ({
            id: finding.id,
            title: finding.title,
            severity: finding.severity,
            by: reproducedBy(finding),
          })),
        },
      ]
    }),
  }
}

/** `✓` for what a program reproduces in every run, `○` for what a person read. */
const marks = { program: '✓', review: '○' } as const

type Paint = (style: 'bold' | 'dim' | 'yellow', text: string) => string

export interface ConfirmedOptions {
  /** Width of the terminal. */
  readonly columns: number
  /** @default The text as it is. */
  readonly paint?: Paint
}

/** The end of a run of contract tests: for each vendor its contradictions by name, and the counts. */
export const confirmedText = (
  { counts, vendors }: Confirmed,
  { columns, paint = (_, text) => text }: ConfirmedOptions,
): string => {
  if (counts.total === 0) return ''
  const width = Math.max(60, Math.min(columns, 100))
  const sections = vendors
    .filter((each) => each.counts.total > 0)
    .map((each) =>
      [
        ` ${paint('bold', each.name)}`,
        ...wrap(inWords(each.counts), width - 3).map((line) => `   ${paint('dim', line)}`),
        ...each.contradictions.flatMap((own) => contradictionLines(own, width, paint)),
      ].join('\n'),
    )
  const { byProgram, byReview } = counts
  const total = [
    ...(vendors.length > 1 ? [`${inWords(counts)}.`] : []),
    `${marks.program} reproduced by a program in every run: ${byProgram}. ${marks.review} read by a person: ${byReview}.`,
    `All of them: sendspec findings --all${vendors.length === 1 ? ` ${vendors[0]?.id}` : ''}`,
  ].flatMap((line) => wrap(line, width - 1))
  const heading = ` ${paint('bold', 'Confirmed: where the documentation contradicts itself')}`
  return `${[heading, ...sections, total.map((line) => ` ${line}`).join('\n')].join('\n\n')}\n`
}

const severityWidth = Math.max(...severities.map(({ length }) => length))

const contradictionLines = ({ title, severity, by }: Contradiction, width: number, paint: Paint): readonly string[] => {
  const label = severity.padEnd(severityWidth)
  const indent = ' '.repeat(7 + severityWidth)
  return wrap(title, width - indent.length).map((line, index) =>
    index > 0 ? indent + line : `   ${marks[by]} ${severity === 'high' ? paint('yellow', label) : label}  ${line}`,
  )
}
