// Fills the table of single changes in docs/releases.md: `node scripts/bench/diff/write-table.ts`. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { markdownTable } from '@sendspec/contract'
import { singleChanges } from '@sendspec/release/testing'
import { fillPart } from '../../fill-part.ts'
import { ourEffects, redoclyEffects, smartEffects } from './effects.ts'
import { oasdiffEffect, oasdiffVersion } from './oasdiff.ts'
import { reasons } from './reasons.ts'

const ours = ourEffects()
const peers: Readonly<Record<string, readonly (string | undefined)[]>> = {
  Redocly: await redoclyEffects(),
  'api-smart-diff': smartEffects(),
  oasdiff: singleChanges.map(oasdiffEffect),
}

// `oasdiff breaking` lists warnings too.
const breaks = (effect: string): boolean => effect === 'breaking' || effect === 'warning'

const rows = singleChanges.map(({ name, kind }, index) => {
  const own = ours[index] ?? 'nothing'
  const theirs = Object.values(peers).map((effects) => effects[index])
  const disputed = theirs.some((effect) => effect !== undefined && breaks(effect) !== breaks(own))
  const reason = disputed ? reasons[kind] : ''
  if (reason === undefined) throw new Error(`${kind}: a peer classifies it otherwise, and reasons.ts has no reason`)
  return [name, own, ...theirs.map((effect) => effect ?? 'not run'), reason]
})

const agreement = (peer: string): string => {
  const run = (peers[peer] ?? []).flatMap((effect, index) =>
    effect === undefined ? [] : [breaks(effect) === breaks(ours[index] ?? 'nothing')],
  )
  const agreeing = run.filter(Boolean).length
  return run.length === rows.length ? `${agreeing}` : `${agreeing} of the ${run.length} that it was run on`
}

const text = [
  `${rows.length} single changes. On whether a change is breaking, Redocly's diff agrees on ${agreement('Redocly')}, api-smart-diff on ${agreement('api-smart-diff')}, and oasdiff ${oasdiffVersion} on ${agreement('oasdiff')}.`,
  markdownTable(['change', 'here', ...Object.keys(peers), 'reason, where they disagree'], rows),
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
