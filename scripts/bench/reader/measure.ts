// Measures the reader on pages with an OpenAPI document that others made: `pnpm bench:reader [set…]`.
// `SENDSPEC_OUTSIDE` is the folder that has them. `--misses` lists differences, `--write` updates docs/reading.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from '@sendspec/contract'
import { fillPart } from '../../fill-part.ts'
import { type Count, causesIn, checkedOf, countedPages, sumOf } from './checked.ts'
import { differencesOf } from './differences.ts'
import { describedIn, readPages } from './pages.ts'
import { compare, type Score } from './score.ts'
import { sectionsIn } from './sections.ts'
import { sets } from './sets.ts'
import { readSpecification } from './specification.ts'

const folder = process.env.SENDSPEC_OUTSIDE ?? ''
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const misses = process.argv.includes('--misses')

if (!existsSync(folder)) {
  process.stderr.write(
    `SENDSPEC_OUTSIDE: expected a folder of pages and OpenAPI documents, found ${folder || 'nothing'}\n` +
      '  next: set it to a folder with the files that scripts/bench/reader/sets.ts lists\n',
  )
  process.exit(2)
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
const recall = ({ right, stated }: Score): string => percent(right, stated)
const both = (score: Score): string => `${recall(score)} / ${percent(score.right, score.read)}`

const rows: string[][] = []
const stated: string[][] = []
for (const set of sets.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const ignored = new Set(set.ignored)
  const document = readSpecification(join(folder, set.specification), ignored)
  const results = readPages(join(folder, set.pages))
  const found = describedIn(results, set.pageBase, ignored)
  const sections = sectionsIn(
    results.map(({ text }) => text),
    document.keys(),
    set.pageBase,
  )
  const checked = checkedOf(set.name)
  const compared = { wanted: document, found, sections, causes: checked }
  const differences = differencesOf(compared)
  const scores = compare(compared, differences)
  const refused = results.filter((result) => result.refused !== undefined)
  rows.push([
    set.name,
    `${results.length} (${refused.length} refused)`,
    both(scores.operations),
    both(scores.request),
    both(scores.response),
    both(scores.values),
    recall(scores.agreement.type),
    recall(scores.agreement.required),
    recall(scores.agreement.default),
    both(scores.statuses),
    recall(scores.exact),
    (results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000).toFixed(1),
  ])
  const causes = causesIn(checked)
  const looked = causes.page + causes.document + causes.reader
  stated.push([
    set.name,
    both(scores.ofPages.operations),
    both(scores.ofPages.request),
    both(scores.ofPages.values),
    recall(scores.ofPages.exact),
    String(looked),
    ...[causes.page, causes.document, causes.reader].map((count) => percent(count, looked)),
  ])
  if (!misses) continue
  for (const { page, refused: reason } of refused) process.stdout.write(`refused ${page}: ${reason}\n`)
  for (const { key, what, is, isReaders } of differences)
    process.stdout.write(`${isReaders ? 'reader' : 'no fault'}\t${is}\t${key}\t${what}\n`)
}
const head = [
  'set',
  'pages',
  'operations',
  'request fields',
  'response fields',
  'enum values',
  'type',
  'required',
  'default',
  'statuses',
  'exact',
  'seconds',
]
const ofPages = [
  'set',
  'operations',
  'request fields',
  'enum values',
  'exact',
  'looked up',
  'page',
  'document',
  'reader',
]
const counted = Object.entries(countedPages()).sort(([one], [other]) => (one < other ? -1 : 1))
const countCells = ({ stated: all, read, wrong }: Count): readonly string[] => [
  `${read} of ${all}`,
  `${percent(read, all)} / ${percent(read, read + wrong)}`,
]
const pageRow = (name: string, operations: Count, facts: Count): readonly string[] => [
  name,
  ...countCells(operations),
  ...countCells(facts),
]
const pages = [
  ...counted.map(([name, { operations, facts }]) => pageRow(name, operations, facts)),
  pageRow(
    `all ${counted.length}`,
    sumOf(counted.map(([, { operations }]) => operations)),
    sumOf(counted.map(([, { facts }]) => facts)),
  ),
]
const tables = {
  sets: markdownTable(head, rows),
  stated: markdownTable(ofPages, stated),
  pages: markdownTable(['page', 'operations', 'recall / precision', 'facts', 'recall / precision'], pages),
}
for (const text of Object.values(tables)) process.stdout.write(`${text}\n`)
if (process.argv.includes('--write')) {
  const page = new URL('../../../docs/reading.md', import.meta.url)
  const filled = Object.entries(tables).reduce(
    (document, [name, text]) => fillPart(document, name, text),
    readFileSync(page, 'utf8'),
  )
  writeFileSync(page, filled)
}
