// Fills the table of edits in docs/evidence.md: `node scripts/bench/evidence/gate/run.ts | node scripts/bench/evidence/gate/write-table.ts`
import { readFileSync, writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { markdownTable } from '@sendspec/contract'
import type { Outcome } from './outcome.ts'

const document = new URL('../../../../docs/evidence.md', import.meta.url)
const outcomes = (await text(process.stdin))
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Outcome)

const row = (name: string, own: readonly Outcome[]): readonly (string | number)[] => [
  name,
  own.length,
  own.filter(({ said }) => said.length === 1).length,
  own.filter(({ said }) => said.length > 1).length,
  own.filter(({ said }) => said.length === 0).length,
]

const table = (isIdle: boolean): string => {
  const meant = outcomes.filter(({ idle = false }) => idle === isIdle)
  const rows = [...Map.groupBy(meant, ({ kind }) => kind)].map(([kind, own]) => row(kind, own))
  const heads = ['edits', 'one message', 'more', 'none'].map((head) => ({ head, numeric: true }) as const)
  return markdownTable(
    ['edit', ...heads],
    [...rows.sort(([one], [other]) => (`${one}` < `${other}` ? -1 : 1)), row('**all**', meant)],
  )
}

const part = `${table(false)}\n\nEdits that change nothing that a contract says, of which none should be noticed:\n\n${table(true)}`
writeFileSync(
  document,
  readFileSync(document, 'utf8').replace(
    /(<!-- gate:start -->)[\s\S]*?(<!-- gate:end -->)/,
    (_, start, end) => `${start}\n${part}\n${end}`,
  ),
)
