// Measures everything that grows with the number of operations: pnpm bench:scale [row …] [--large] [--peers] [--write].
// Without names it measures all rows; --large adds 4,000 operations, --peers what npm has to install in a temporary folder:
// other generators and a cache server. --operations 100 measures a smaller vendor; --write writes the table of docs/scale.md.
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { markdownTable } from '@sendspec/contract'
import { fillPart } from '../../fill-part.ts'
import { root, tsc } from './projects.ts'
import type { Figure } from './row.ts'
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
const figures: Figure[] = []
for (const { name, measure } of wanted) {
  process.stderr.write(`${name} …\n`)
  try {
    const own = await measure({ operations, large })
    for (const { work, found, against } of own)
      process.stderr.write(`  ${work}: ${found}${against ? `; ${against}` : ''}\n`)
    figures.push(...own)
  } catch (error) {
    process.stderr.write(`  ${error instanceof Error ? error.message : error}\n`)
    figures.push({ work: name, found: 'could not be measured' })
    process.exitCode = 1
  }
}

const [processor] = cpus()
const { output } = await runWell({ command: [tsc, '--version'], folder: root })
const machine = `${cpus().length} x ${processor?.model.trim() || 'an unnamed processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}; load ${loadavg()[0]?.toFixed(1)} at the end; Node ${process.versions.node}, TypeScript ${output.trim().replace('Version ', '')}.`
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
process.stdout.write(`${machine}\n\n${table}\n`)
if (write) {
  const file = join(root, 'docs/scale.md')
  await writeFile(file, fillPart(await readFile(file, 'utf8'), 'scale', `${machine}\n\n${table}`))
}
