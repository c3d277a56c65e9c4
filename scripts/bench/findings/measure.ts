// Counts what reports show by default about real pages, and what a person says of each: `pnpm bench:findings`.
// `SENDSPEC_OUTSIDE` is the folder that has the pages. `--list` prints every report, `--write` updates docs/reading.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from '@sendspec/contract'
import { detectInExamples, detectOnPages, detectors, onePerCause } from '@sendspec/evidence'
import { fillPart } from '../../fill-part.ts'
import { readPages } from '../reader/pages.ts'
import { type Rating, ratings } from './ratings.ts'

const folder = join(process.env.SENDSPEC_OUTSIDE ?? '', 'pages')
if (!existsSync(folder)) {
  process.stderr.write(
    `SENDSPEC_OUTSIDE: expected a folder with pages, found ${process.env.SENDSPEC_OUTSIDE || 'nothing'}\n` +
      '  next: set it to a folder that has pages of one API each\n',
  )
  process.exit(2)
}

const polish = new Set(detectors.filter((each) => each.class === 'polish').map(({ id }) => id))
const all: readonly Rating[] = ['useful', 'minor', 'false']
const counts = new Map<string, Map<Rating | 'open', number>>()
let onRequest = 0
for (const { page, facts } of readPages(folder)) {
  if (!facts) continue
  for (const { first, evidence } of onePerCause([...detectOnPages([facts]), ...detectInExamples([facts])])) {
    const { detector, line } = first
    if (polish.has(detector)) {
      onRequest += 1
      continue
    }
    const number = page.slice(0, page.indexOf('-'))
    const rating = all.find((each) => ratings[detector]?.[each]?.includes(number)) ?? 'open'
    const own = counts.get(detector) ?? new Map<Rating | 'open', number>()
    counts.set(detector, own.set(rating, (own.get(rating) ?? 0) + 1))
    if (process.argv.includes('--list')) process.stdout.write(`${rating} ${page}:${line} ${detector}: ${evidence}\n`)
  }
}

const columns = [...all, 'open'] as const
const rows = [...counts]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([detector, own]) => [`\`${detector}\``, ...columns.map((column) => own.get(column) ?? 0)])
const totals = columns.map((column) => [...counts.values()].reduce((sum, own) => sum + (own.get(column) ?? 0), 0))
const sum = totals.reduce((one, other) => one + other, 0)
const shares = totals.map((total) => `${total}, ${((100 * total) / sum).toFixed(1)} %`)
const text = markdownTable(['detector', 'useful', 'minor', 'false', 'not judged'], [...rows, [`all ${sum}`, ...shares]])
process.stdout.write(`${text}\n${onRequest} more are polish\n`)
if (process.argv.includes('--write')) {
  const page = new URL('../../../docs/reading.md', import.meta.url)
  writeFileSync(page, fillPart(readFileSync(page, 'utf8'), 'findings', text))
}
