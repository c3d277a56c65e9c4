import { type FindingKind, findingKinds, severities } from '@sendspec/contract'
import { findingsSummary } from '@sendspec/reports'
import { Prose } from '../components/prose.tsx'
import { SeverityBadge } from '../components/severity.tsx'
import { Table } from '../components/table.tsx'
import { allFindingsMarkdown } from '../markdown/all-findings.ts'
import { findingPath } from '../model/pages-of.ts'
import { linkFrom } from '../model/paths.ts'
import type { SiteModel } from '../model/site-model.ts'
import type { Page } from './page.ts'

const columns = ['all', ...severities, 'by program'] as const

/** The number of findings by vendor, and the most severe by name. */
export const allFindingsPage = ({ vendors }: SiteModel): Page => {
  const summary = findingsSummary(vendors.map(({ vendor }) => vendor))
  const link = linkFrom('findings/')
  const numbers = (counts: (typeof summary.vendors)[string] | undefined): readonly number[] =>
    counts ? [counts.total, ...severities.map((severity) => counts.severity[severity]), counts.byProgram] : []
  return {
    folder: 'findings/',
    title: 'Findings',
    description: 'What the documentation of all vendors gets wrong or leaves open, in numbers.',
    width: 'text',
    sections: [
      { id: 'by-vendor', label: 'By API' },
      ...(summary.severity.high === 0 ? [] : [{ id: 'severest', label: 'The severest' }]),
      { id: 'by-kind', label: 'By kind' },
    ],
    markdown: allFindingsMarkdown(vendors.map(({ vendor }) => vendor)),
    body: (
      <>
        <h1>Findings of all APIs</h1>
        <p class="lead">
          {summary.total} places where the documentation is wrong or leaves its reader guessing. Tests reproduce{' '}
          {summary.byProgram} of them on every run; each of the others states the review that supports it.
        </p>
        <h2 id="by-vendor">By API</h2>
        <Table
          label="Findings by API"
          head={['API', ...columns]}
          rows={[
            ...vendors.map(({ vendor: { id, name } }) => {
              const ledger = link(`${id}/findings/index.html`)
              return [
                <a key={id} href={ledger}>
                  {name}
                </a>,
                ...numbers(summary.vendors[id]).map((count, column) => {
                  const severity = severities[column - 1]
                  return severity === undefined || count === 0 ? (
                    count
                  ) : (
                    <a key={severity} href={`${ledger}?severity=${severity}`}>
                      {count}
                      <span class="visually-hidden">
                        {' '}
                        of severity {severity} about {name}
                      </span>
                    </a>
                  )
                }),
              ]
            }),
            ['All', ...numbers(summary)],
          ]}
        />
        {summary.severity.high === 0 ? null : <h2 id="severest">The severest</h2>}
        {vendors.map(({ vendor }) => {
          const { id, name, ledger } = vendor
          const severe = ledger.filter(({ severity }) => severity === 'high')
          return severe.length === 0 ? null : (
            <section key={id} aria-labelledby={`severest-${id}`}>
              <h3 id={`severest-${id}`}>{name}</h3>
              <ul class="severest">
                {severe.map((finding) => (
                  <li key={finding.id}>
                    <SeverityBadge severity="high" />{' '}
                    <a href={link(findingPath(vendor, finding.id))}>
                      <Prose text={finding.title} />
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
        <h2 id="by-kind">By kind</h2>
        <Table
          label="Findings by kind"
          head={['Kind', ...columns]}
          rows={Object.entries(summary.kinds).map(([kind, counts]) => [
            <>
              <code>{kind}</code>
              <span class="meaning">{findingKinds[kind as FindingKind]}</span>
            </>,
            ...numbers(counts),
          ])}
        />
      </>
    ),
  }
}
