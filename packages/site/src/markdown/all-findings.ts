import { codeSpan, markdownLink, markdownTable, severities, type Vendor } from '@sendspec/contract'
import { findingsSummary } from '@sendspec/reports'
import { document } from './text.ts'

/** The findings of all vendors in numbers, as Markdown. */
export const allFindingsMarkdown = (vendors: readonly Vendor[]): string => {
  const summary = findingsSummary(vendors)
  const head = ['all', ...severities, 'by program']
  const numbers = (counts: (typeof summary.vendors)[string] | undefined): readonly number[] =>
    counts ? [counts.total, ...severities.map((severity) => counts.severity[severity]), counts.byProgram] : []
  return document(
    '# Findings of all vendors',
    `${summary.total} places where the documentation is wrong or leaves its reader guessing. Tests reproduce ${summary.byProgram} of them on every run.`,
    markdownTable(
      ['vendor', ...head],
      [
        ...vendors.map(({ id, name }) => [
          markdownLink(name, `../${id}/findings/index.md`),
          ...numbers(summary.vendors[id]),
        ]),
        ['All', ...numbers(summary)],
      ],
    ),
    markdownTable(
      ['kind', ...head],
      Object.entries(summary.kinds).map(([kind, counts]) => [codeSpan(kind), ...numbers(counts)]),
    ),
    '## The severest',
    vendors
      .flatMap(({ id, name, ledger }) =>
        ledger
          .filter(({ severity }) => severity === 'high')
          .map((finding) => `- ${name}: ${markdownLink(finding.title, `../${id}/findings/index.md#${finding.id}`)}`),
      )
      .join('\n'),
  )
}
