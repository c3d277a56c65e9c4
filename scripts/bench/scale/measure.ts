// Measures everything that grows with the number of operations: pnpm bench:scale [row …] [--large] [--peers] [--write].
// Without names it measures all rows; --large adds 4,000 operations, --peers what npm has to install in a temporary folder:
// other generators and a cache server. --operations 100 measures a smaller vendor; --write writes the tables of docs/scale.md and docs/growing.md after each row.
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { markdownTable } from '@sendspec/contract'
import { fillPart } from '../../fill-part.ts'
import { limited } from './limit.ts'
import { root, tsc } from './projects.ts'
import { type Figure, seconds } from './row.ts'
import { rows } from './rows/index.ts'
import { runWell } from './run-measured.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    large: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    operations: { type: 'string', default: '1000' },
  },
})
const { large, peers, write } = values
const operations = Number(values.operations)
const unknown = positionals.find((name) => !rows.some((row) => row.name === name))
if (unknown) throw new Error(`there is no row "${unknown}"; name some of ${rows.map(({ name }) => name).join(', ')}`)

const wanted = rows.filter(({ name, installs = false }) =>
  positionals.length > 0 ? positionals.includes(name) : peers || !installs,
)
/** Seconds for one row; 4,000 operations take four times as many. */
const limit = large ? 1200 : 480
const figures: Figure[] = []
const { output } = await runWell({ command: [tsc, '--version'], folder: root })
const compiler = output.trim().replace('Version ', '')

const report = (): string => {
  const [processor] = cpus()
  const machine = `${cpus().length} x ${processor?.model.trim() || 'an unnamed processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}; load ${loadavg()[0]?.toFixed(1)} at the end; Node ${process.versions.node}, TypeScript ${compiler}.`
  const table = markdownTable(
    ['work', 'target', 'found', 'against', 'met'],
    figures.map(({ work, target = '', found, against = '', met }) => [
      work,
      target,
      found,
      against,
      met === undefined ? '' : met ? 'yes' : 'no',
    ]),
  )
  return `${machine}\n\n${table}`
}

/** What several vendors cost. */
const manyVendorsTable = (): string =>
  markdownTable(
    ['work', 'found', 'against'],
    figures
      .filter(({ work }) => /\bvendors\b/.test(work))
      .map(({ work, found, against = '' }) => [work, found, against]),
  )

for (const { name, measure } of wanted) {
  process.stderr.write(`${name} …\n`)
  const began = performance.now()
  try {
    for await (const figure of limited(limit, measure({ operations, large }))) {
      const { work, found, against } = figure
      process.stderr.write(`  ${work}: ${found}${against ? `; ${against}` : ''}\n`)
      figures.push(figure)
    }
  } catch (error) {
    process.stderr.write(`  ${error instanceof Error ? error.message : error}\n`)
    figures.push({ work: name, found: 'could not be measured' })
    process.exitCode = 1
  }
  process.stderr.write(`  ${seconds((performance.now() - began) / 1000)} in all\n`)
  if (!write) continue
  // After each row: a run that is stopped has written what it found.
  for (const [file, text] of [
    ['docs/scale.md', report()],
    ['docs/growing.md', manyVendorsTable()],
  ] as const) {
    const path = join(root, file)
    await writeFile(path, fillPart(await readFile(path, 'utf8'), 'scale', text))
  }
}
process.stdout.write(`${report()}\n`)
// A row that was given up may still wait for something.
process.exit()
