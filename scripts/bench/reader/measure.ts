// Measures the reader on pages with an OpenAPI document that others made: `pnpm bench:reader [set…]`.
// `SENDSPEC_OUTSIDE` is the folder that has them. `--misses` lists differences, `--write` updates docs/reading.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from '@sendspec/contract'
import { fillPart } from '../../fill-part.ts'
import { describedIn, readPages } from './pages.ts'
import { compare, namedOn, type Score } from './score.ts'
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
for (const set of sets.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const ignored = new Set(set.ignored)
  const document = readSpecification(join(folder, set.specification), ignored)
  const results = readPages(join(folder, set.pages))
  const found = describedIn(results, set.pageBase, ignored)
  const expected = namedOn(
    results.map(({ text }) => text),
    document.keys(),
    set.pageBase,
  )
  const scores = compare(document, found, expected)
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
    `${(results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000).toFixed(1)} s`,
  ])
  if (!misses) continue
  for (const { page, refused: reason } of refused) process.stdout.write(`refused ${page}: ${reason}\n`)
  for (const key of expected) if (!found.has(key)) process.stdout.write(`not read: ${key}\n`)
  for (const [key, own] of found) {
    const other = document.get(key)
    if (!other) {
      process.stdout.write(`not in the document: ${key}\n`)
      continue
    }
    for (const [name, field] of own.request) {
      const values = other.request.get(name)?.values
      const unread = values?.filter((value) => !field.values?.includes(value)) ?? []
      if (unread.length > 0) process.stdout.write(`${key} ${name}: lacks the values ${unread.join(', ')}\n`)
    }
    const lacks = [...other.request.keys()].filter((name) => !own.request.has(name))
    const extra = [...own.request.keys()].filter((name) => !other.request.has(name))
    if (lacks.length + extra.length > 0)
      process.stdout.write(`${key}: lacks ${lacks.join(', ')}; extra ${extra.join(', ')}\n`)
  }
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
  'time',
]
const text = markdownTable(head, rows)
process.stdout.write(`${text}\n`)
if (process.argv.includes('--write')) {
  const page = new URL('../../../docs/reading.md', import.meta.url)
  writeFileSync(page, fillPart(readFileSync(page, 'utf8'), 'sets', text))
}
