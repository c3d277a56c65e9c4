// Fills the table of single changes in docs/releases.md: `node scripts/bench/diff/write-table.ts`. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { markdownTable } from '@sendspec/contract'
import { singleChanges } from '@sendspec/release/testing'
import { fillPart } from '../../fill-part.ts'
import { reasons } from './reasons.ts'
import { ourVerdicts, redoclyVerdicts, smartVerdicts, type Verdict } from './verdicts.ts'

const [ours, redocly, smart] = [ourVerdicts(), await redoclyVerdicts(), smartVerdicts()]

const breaks = (verdict: Verdict | undefined): boolean => verdict === 'breaking'

const rows = singleChanges.map(({ name, kind }, index) => {
  const [own, first, second] = [ours[index] ?? 'nothing', redocly[index] ?? 'nothing', smart[index] ?? 'nothing']
  const disputed = [first, second].some((verdict) => breaks(verdict) !== breaks(own))
  const reason = disputed ? reasons[kind] : ''
  if (reason === undefined) throw new Error(`${kind}: a peer classifies it otherwise, and reasons.ts has no reason`)
  return {
    cells: [name, own, first, second, reason],
    disputed,
    agree: breaks(first) === breaks(own),
    smart: breaks(second) === breaks(own),
  }
})

const count = (test: (row: (typeof rows)[number]) => boolean): number => rows.filter(test).length
const text = [
  `${rows.length} single changes. On whether a change is breaking, Redocly's diff agrees on ${count(({ agree }) => agree)} of them, and api-smart-diff on ${count((row) => row.smart)}.`,
  markdownTable(
    ['change', 'here', 'Redocly', 'api-smart-diff', 'reason, where they disagree'],
    rows.map(({ cells }) => cells),
  ),
].join('\n\n')

const file = new URL('../../../docs/releases.md', import.meta.url)
const before = readFileSync(file, 'utf8')
const after = fillPart(before, 'changes', text)
if (!process.argv.includes('--check')) writeFileSync(file, after)
else if (after !== before) {
  process.stderr.write(
    "docs/releases.md doesn't match what is measured\n  next: node scripts/bench/diff/write-table.ts\n",
  )
  process.exitCode = 1
}
