import { type Column, codeSpan, markdownTable, type Vendor } from '@sendspec/contract'
import { wrap } from '../wrap.ts'
import {
  type CountsByKind,
  type CoverageItem,
  type CoverageKind,
  coverageKinds,
  type ExampleCoverage,
  type OperationCoverage,
  type Showing,
} from './coverage-schema.ts'

const width = 100

/** Everything that the page itself doesn't print, which is listed one by one. */
const gaps = {
  never: 'Never shown',
  composed: 'Shown only by composed payloads',
  sketched: 'Shown only as a sketch',
} as const satisfies Partial<Record<Showing, string>>

const heads: Readonly<Record<Showing, string>> = {
  printed: 'Printed',
  sketched: 'Sketched',
  composed: 'Composed only',
  never: 'Never',
  unknown: 'Not known',
}

/** Things at one place: `/sends/*\/status` with the members that are missing. */
interface Group {
  readonly place: string
  readonly what: string
}

type Quote = (text: string) => string

const labels: Readonly<Record<CoverageKind, (items: readonly CoverageItem[], quote: Quote) => string>> = {
  status: () => 'the whole response',
  field: () => '',
  null: () => 'as null',
  value: () => 'as a value',
  enum: (items, quote) => items.map(({ member = '' }) => quote(member)).join(', '),
  parameter: () => '',
}

const groupsOf = (items: readonly CoverageItem[], shown: Showing, quote: Quote): readonly Group[] => {
  const wanted = items.filter((item) => item.shown === shown)
  const absent = wanted.filter(({ kind }) => kind === 'status' || kind === 'field' || kind === 'parameter')
  const known = absent.map(({ part, pointer }) => `${part} ${pointer}`)
  // Fields inside a field that isn't shown are not listed again.
  const told = wanted.filter((item) => {
    const place = `${item.part} ${item.pointer}`
    return !known.some((each) => (each === place && !absent.includes(item)) || isBelow(place, each))
  })
  const grouped = Map.groupBy(told, ({ kind, part, pointer }) => `${kind} ${part} ${pointer}`)
  return [...grouped.values()].map((group) => {
    const { kind, part, pointer } = group[0] as CoverageItem
    return { place: pointer === '' ? part : `${part} ${pointer}`, what: labels[kind](group, quote) }
  })
}

const isBelow = (place: string, other: string): boolean =>
  place.startsWith(other.endsWith(' ') ? other : `${other}/`) && place !== other

const presentShowings = (counts: CountsByKind): readonly Showing[] =>
  (Object.keys(heads) as Showing[]).filter(
    (shown) => shown === 'printed' || shown === 'never' || Object.values(counts).some((each) => each[shown] > 0),
  )

/** Numbers by kind, a row for each kind that occurs. */
const rowsOf = (counts: CountsByKind, shown: readonly Showing[]): readonly (readonly string[])[] =>
  (Object.keys(coverageKinds) as CoverageKind[]).flatMap((kind) => {
    const own = counts[kind]
    return own ? [[coverageKinds[kind], String(own.total), ...shown.map((each) => String(own[each]))]] : []
  })

/** The coverage for a terminal. */
export const coverageText = (coverage: ExampleCoverage): string => {
  const sections = coverage.operations.map((operation) => {
    const heading = `${coverage.vendor} ${operation.operation}`
    return [heading, '─'.repeat(heading.length), aligned(operation), ...listed(operation)].join('\n')
  })
  return `${sections.join('\n\n\n')}\n`
}

const aligned = ({ counts }: OperationCoverage): string => {
  const shown = presentShowings(counts)
  const rows = [['', 'All', ...shown.map((each) => heads[each])], ...rowsOf(counts, shown)]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((row) => row.join('  ').trimEnd())
    .join('\n')
}

const listed = ({ items }: OperationCoverage): readonly string[] =>
  (Object.keys(gaps) as (keyof typeof gaps)[]).flatMap((shown) => {
    const groups = groupsOf(items, shown, JSON.stringify)
    if (groups.length === 0) return []
    const entries = groups.flatMap(({ place, what }) =>
      wrap(place + (what && `: ${what}`), width - 4).map((line, index) => (index === 0 ? '  ' : '    ') + line),
    )
    return ['', `${gaps[shown]}:`, ...entries]
  })

/** The coverage as one Markdown document. */
export const coverageMarkdown = ({ name }: Vendor, { counts, operations }: ExampleCoverage): string => {
  const all = operations.length > 1 ? [numbers(counts)] : []
  return [
    `# Example coverage of ${name}`,
    'How much of the contract the examples of the documentation show. A client or test that is written from them alone never meets the rest.',
    ...all,
    ...operations.flatMap((operation) => [
      `## ${operation.operation}`,
      numbers(operation.counts),
      ...(Object.keys(gaps) as (keyof typeof gaps)[]).flatMap((shown) => {
        const groups = groupsOf(operation.items, shown, codeSpan)
        if (groups.length === 0) return []
        const entries = groups.map(({ place, what }) => `- ${codeSpan(place)}${what && `: ${what}`}`)
        return [`${gaps[shown]}:`, entries.join('\n')]
      }),
    ]),
  ].join('\n\n')
}

const numbers = (counts: CountsByKind): string => {
  const shown = presentShowings(counts)
  const columns: readonly Column[] = ['All', ...shown.map((each) => heads[each])].map((head) => ({
    head,
    numeric: true,
  }))
  return markdownTable(['', ...columns], rowsOf(counts, shown))
}

export const coverageJson = (coverage: ExampleCoverage): string => `${JSON.stringify(coverage, null, 2)}\n`
