// Fills the marked parts of docs/evidence.md: `node scripts/bench/evidence/write-table.ts`. `--check` only compares, `--time` prints times.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import {
  type Finding,
  type FindingKind,
  findingKinds,
  markdownTable,
  SendspecError,
  type Support,
  type Vendor,
} from '@sendspec/contract'
import { diffFacts } from '@sendspec/evidence'
import type { PageFacts } from '@sendspec/facts'
import { statedIn } from '@sendspec/facts/testing'
import { readPage } from '@sendspec/reader'
import { countFacts } from '@sendspec/reader/testing'
import { editsOf, idleEditsOf, type PageEdit } from './page-edits.ts'

const root = new URL('../../../', import.meta.url)
const document = new URL('docs/evidence.md', root)
const captures = process.env.SENDSPEC_CAPTURES ?? new URL('captures', root).pathname

interface CommittedPage {
  readonly vendor: Vendor
  readonly facts: PageFacts
  readonly stated: Readonly<Record<string, number>>
  /** Present if the capture is available. */
  readonly text?: string
}

const vendors: Vendor[] = []
const pages: CommittedPage[] = []
for (const id of readdirSync(new URL('contracts/', root)).sort()) {
  const { vendor } = (await import(new URL(`contracts/${id}/index.ts`, root).href)) as { vendor: Vendor }
  vendors.push(vendor)
  const stated = statedIn(id)
  for (const page of vendor.pages) {
    const file = new URL(`contracts/${id}/evidence/facts/${page.id}.json`, root)
    const capture = `${captures}/${page.id}`
    pages.push({
      vendor,
      facts: JSON.parse(readFileSync(file, 'utf8')) as PageFacts,
      stated: stated[page.id] ?? {},
      ...(existsSync(capture) && { text: readFileSync(capture, 'utf8') }),
    })
  }
}

const table = ([[first = '', ...numbers] = [], ...rows]: readonly (readonly (string | number)[])[]): string =>
  markdownTable([`${first}`, ...numbers.map((head) => ({ head: `${head}`, numeric: true }) as const)], rows)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const withTotal = (
  name: string,
  rows: readonly (readonly (string | number)[])[],
): readonly (readonly (string | number)[])[] => {
  const columns = (rows[0] ?? []).slice(1).map((_, at) => sum(rows.map((row) => Number(row[at + 1]))))
  return [...rows, [`**${name}**`, ...columns]]
}

/** The facts that were read, of those counted by hand, by kind. A surplus in one kind doesn't offset a lack in another. */
const reading = (): string => {
  const rows = pages.map(({ facts, stated }) => {
    const read = countFacts(facts)
    const keys = [...new Set([...Object.keys(stated), ...Object.keys(read)])]
    const matched = sum(keys.map((key) => Math.min(read[key] ?? 0, stated[key] ?? 0)))
    return [
      `\`${facts.page.id}\``,
      facts.page.lines,
      facts.operations.length,
      sum(Object.values(stated)),
      matched,
      sum(Object.values(read)) - matched,
    ]
  })
  return table([
    ['capture', 'lines', 'operations', 'facts stated', 'of them read', 'read and not stated'],
    ...withTotal('all', rows),
  ])
}

const has = (by: Support['by'], { support }: Finding): boolean => support.some((each) => each.by === by)

const findings = (): string => {
  const all = vendors.flatMap(({ ledger }) => ledger)
  const row = (name: string, own: readonly Finding[]): readonly (string | number)[] => {
    const program = own.filter(({ support }) => support.some(({ by }) => by !== 'review')).length
    const counts = (['schema', 'parse', 'detector'] as const).map((by) => own.filter((each) => has(by, each)).length)
    return [name, own.length, ...counts, program, own.length - program]
  }
  const kinds = (Object.keys(findingKinds) as FindingKind[])
    .map((kind) => ({ kind, own: all.filter((finding) => finding.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .sort((one, other) => other.own.length - one.own.length)
  return table([
    ['kind', 'findings', 'by schema', 'by parser', 'by detector', 'by any program', 'by review alone'],
    ...kinds.map(({ kind, own }) => row(`\`${kind}\``, own)),
    row('**all**', all),
  ])
}

const outcome = (before: PageFacts, { text }: PageEdit): 'told' | 'refused' | 'unnoticed' => {
  try {
    const after = readPage({ id: before.page.id, text })
    return diffFacts(before, after).length > 0 ? 'told' : 'unnoticed'
  } catch (error) {
    if (error instanceof SendspecError) return 'refused'
    throw error
  }
}

const drift = (): string | undefined => {
  const outcomes = new Map<string, ('told' | 'refused' | 'unnoticed')[]>()
  for (const { facts, text } of pages) {
    if (text === undefined) return undefined
    const before = readPage({ id: facts.page.id, text })
    for (const edit of [...editsOf(text, before), ...idleEditsOf(text)]) {
      outcomes.set(edit.kind, [...(outcomes.get(edit.kind) ?? []), outcome(before, edit)])
    }
  }
  const idle = new Set(idleEditsOf('').map(({ kind }) => kind))
  const rows = [...outcomes].map(([kind, own]): readonly (string | number)[] => [
    kind,
    own.length,
    own.filter((each) => each === 'told').length,
    own.filter((each) => each === 'refused').length,
    own.filter((each) => each === 'unnoticed').length,
  ])
  const head = ['edit', 'edits', 'told as drift', 'page refused', 'unnoticed']
  return [
    table([
      head,
      ...withTotal(
        'all',
        rows.filter(([kind]) => !idle.has(String(kind))),
      ),
    ]),
    'Edits that change nothing that the page states, of which none should be noticed:',
    table([
      head,
      ...withTotal(
        'all',
        rows.filter(([kind]) => idle.has(String(kind))),
      ),
    ]),
  ].join('\n\n')
}

/** The median time to read each page, after warm-up. */
const times = (): string => {
  const rounds = 30
  const rows = pages.flatMap(({ facts: { page }, text }) => {
    if (text === undefined) return []
    const taken = Array.from({ length: rounds }, () => {
      const start = performance.now()
      readPage({ id: page.id, text })
      return performance.now() - start
    })
    const median = taken.slice(rounds / 3).sort((one, other) => one - other)[rounds / 3] ?? 0
    return [[`\`${page.id}\``, page.lines, `${(taken[0] ?? 0).toFixed(0)} ms`, `${median.toFixed(1)} ms`]]
  })
  return rows.length > 0
    ? table([['capture', 'lines', 'first time', 'then'], ...rows])
    : 'times: skipped, the captures are not at hand'
}

const fill = (text: string, name: string, part: string | undefined): string =>
  part === undefined
    ? text
    : text.replace(
        new RegExp(`(<!-- ${name}:start -->)[^]*?(<!-- ${name}:end -->)`),
        (_, start, end) => `${start}\n${part}\n${end}`,
      )

const main = (): void => {
  if (process.argv.includes('--time')) return void process.stdout.write(`${times()}\n`)
  const current = readFileSync(document, 'utf8')
  const drifted = drift()
  if (drifted === undefined) process.stdout.write('drift: skipped, the captures are not at hand\n')
  const parts = { reading: reading(), findings: findings(), drift: drifted }
  const wanted = Object.entries(parts).reduce((text, [name, part]) => fill(text, name, part), current)
  if (current === wanted) return void process.stdout.write('docs/evidence.md is up to date\n')
  if (process.argv.includes('--check')) {
    process.stderr.write('docs/evidence.md is not what the contracts make\n  next: pnpm docs:write\n')
    process.exitCode = 1
    return
  }
  writeFileSync(document, wanted)
  process.stdout.write('docs/evidence.md written\n')
}

main()
