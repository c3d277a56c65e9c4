import { escapeMarkdown } from '@sendspec/contract'
import {
  type CountsByKind,
  type CoverageItem,
  type CoverageKind,
  coverageKinds,
  coverageMarkdown,
  type OperationCoverage,
  type Showing,
  showings,
} from '@sendspec/reports'
import { CoverageBar } from '../components/coverage-bar.tsx'
import { Crumbs } from '../components/crumbs.tsx'
import { Pager } from '../components/pager.tsx'
import { Table } from '../components/table.tsx'
import { document } from '../markdown/text.ts'
import type { OperationModel } from '../model/operation-model.ts'
import { pageFolder, pagesOf } from '../model/pages-of.ts'
import { type Link, linkFrom } from '../model/paths.ts'
import type { VendorModel } from '../model/site-model.ts'
import type { Page } from './page.ts'

/** How much of the contract the examples show, as a chart and in numbers. */
export const coveragePages = (model: VendorModel): readonly Page[] => {
  const pages = pagesOf(model.coverage.operations, perPage)
  return pages.map((operations, number) => coveragePage(model, { operations, number, count: pages.length }))
}

/** Each operation has a table of its own. */
const perPage = 40

const coveragePage = (
  model: VendorModel,
  { operations, number, count }: { operations: readonly OperationCoverage[]; number: number; count: number },
): Page => {
  const { vendor, coverage } = model
  const home = `${vendor.id}/coverage/`
  const folder = pageFolder(home, number)
  const link = linkFrom(folder)
  const which = count > 1 ? `, page ${number + 1} of ${count}` : ''
  const modelOf = new Map(model.operations.map((each) => [each.operation.id, each]))
  const titleOf = (id: string): string => modelOf.get(id)?.operation.summary ?? id
  return {
    folder,
    title: `Example coverage · ${vendor.name}${which}`,
    description: `How much of the contract of ${vendor.name} the examples of its documentation show.`,
    width: 'text',
    vendor: vendor.id,
    markdown:
      number === 0
        ? `${coverageMarkdown(vendor, coverage)}\n`
        : document(
            `# ${escapeMarkdown(vendor.name)}: example coverage${which}`,
            '[All operations are on one page](../index.md).',
          ),
    sections: operations.map(({ operation }) => ({ id: `coverage-${operation}`, label: titleOf(operation) })),
    body: (
      <>
        <Crumbs
          crumbs={[
            { label: 'Home', href: link('index.html') },
            { label: vendor.name, href: link(`${vendor.id}/index.html`) },
          ]}
        />
        <h1>
          {vendor.name}: example coverage{which}
        </h1>
        <p class="lead">
          How much of the contract the examples of the documentation show. A client or test that is written from them
          alone never meets the rest.
        </p>
        {operations.length === 0 ? <p>There are no operations yet.</p> : <Legend counts={coverage.counts} />}
        {coverage.operations.length > 1 && number === 0 ? (
          <Picture title="All operations" counts={coverage.counts} />
        ) : null}
        {operations.map((each) => (
          <Operation key={each.operation} link={link} coverage={each} model={modelOf.get(each.operation)} />
        ))}
        <Pager folder={home} number={number} count={count} link={link} label="Pages of operations" />
      </>
    ),
  }
}

const meanings: Readonly<Record<Showing, string>> = {
  printed: 'printed on the page',
  sketched: 'only sketched there',
  composed: 'only in a payload of our own',
  never: 'never shown',
  unknown: 'not known',
}

const present = (counts: CountsByKind): readonly Showing[] =>
  showings.filter((showing) => Object.values(counts).some((each) => each[showing] > 0))

const Legend = ({ counts }: { counts: CountsByKind }) => (
  <ul class="legend">
    {present(counts).map((showing) => (
      <li key={showing}>
        <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true" focusable="false">
          <rect class={showing} width="1" height="1" />
        </svg>{' '}
        {meanings[showing]}
      </li>
    ))}
  </ul>
)

const Picture = ({ title, counts }: { title: string; counts: CountsByKind }) => {
  const columns = present(counts)
  const kinds = (Object.keys(coverageKinds) as CoverageKind[]).flatMap((kind) => {
    const own = counts[kind]
    return own ? [{ kind, own }] : []
  })
  return (
    <Table
      label={`Coverage: ${title}`}
      head={[title, 'Picture', 'All', ...columns]}
      numeric={(column) => column > 1}
      rows={kinds.map(({ kind, own }) => [
        coverageKinds[kind],
        <CoverageBar key={kind} counts={own} />,
        own.total,
        ...columns.map((showing) => own[showing]),
      ])}
    />
  )
}

const Operation = (props: { coverage: OperationCoverage; model: OperationModel | undefined; link: Link }) => {
  const { coverage, model, link } = props
  return (
    <section aria-labelledby={`coverage-${coverage.operation}`}>
      <h2 id={`coverage-${coverage.operation}`}>{model?.operation.summary ?? coverage.operation}</h2>
      <Picture title={coverage.operation} counts={coverage.counts} />
      {model ? (
        <>
          <Gaps
            title="Never shown"
            items={coverage.items.filter(({ shown }) => shown === 'never')}
            model={model}
            link={link}
          />
          <Gaps
            title="Not printed, only sketched or composed"
            items={coverage.items.filter(({ shown }) => shown === 'sketched' || shown === 'composed')}
            model={model}
            link={link}
          />
        </>
      ) : null}
    </section>
  )
}

const Gaps = (props: { title: string; items: readonly CoverageItem[]; model: OperationModel; link: Link }) => {
  const { title, items, model, link } = props
  if (items.length === 0) return null
  const groups = [...Map.groupBy(items, ({ kind, part, pointer }) => `${kind} ${part} ${pointer}`).values()]
  return (
    <details class="gaps">
      <summary>
        {title}: {items.length}
      </summary>
      <ul>
        {groups.map((group) => {
          const { kind, part, pointer } = group[0] as CoverageItem
          const anchor = model.anchorOf({ operation: model.operation.id, part, pointer })
          return (
            <li key={`${kind} ${part} ${pointer}`}>
              <a href={link(`${model.folder}index.html${anchor && `#${anchor}`}`)}>
                <code>{[part, pointer].filter(Boolean).join(' ')}</code>
              </a>
              {itemWords[kind](group)}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

const itemWords: Readonly<Record<CoverageKind, (items: readonly CoverageItem[]) => preact.ComponentChildren>> = {
  status: () => ' as a whole',
  field: () => null,
  null: () => ' as null',
  value: () => ' as a value',
  enum: (items) => (
    <>
      {': '}
      {items.map(({ member = '' }, index) => (
        <span key={member}>
          {index > 0 ? ', ' : ''}
          <code>{member}</code>
        </span>
      ))}
    </>
  ),
  parameter: () => null,
}
