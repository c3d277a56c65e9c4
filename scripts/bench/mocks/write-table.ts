// Measures the mocks beside Prism's own command: `pnpm bench:mocks`, with `--write` also into docs/mocks.md.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownTable, type Vendor } from '@sendspec/contract'
import { sampleRequest } from '@sendspec/mock'
import prismServer from '@stoplight/prism-http-server/package.json' with { type: 'json' }
import { fillPart } from '../../fill-part.ts'
import { run } from '../runtimes/run.ts'
import { type Measured, measure } from './measure.ts'
import { type Subject, subjectsOf } from './subjects.ts'

const ROUNDS = 2
// Below those that systems give to outgoing connections.
const PORT = 14_010

const contracts = new URL('../../../contracts/', import.meta.url)
const ids = (await readdir(contracts)).sort()
const [first = ''] = ids
const { vendor } = (await import(new URL(`${first}/index.ts`, contracts).href)) as { vendor: Vendor }
const read = vendor.operations.find(({ method }) => method === 'GET')
if (!read) throw new Error(`${first} has nothing to get`)
const { path } = sampleRequest(vendor, read)

const folder = await mkdtemp(join(tmpdir(), 'sendspec-mocks-'))
try {
  const peers = { '@stoplight/prism-cli': prismServer.version }
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: peers }))
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder)
  const prism = join(folder, 'node_modules/@stoplight/prism-cli/dist/index.js')
  const subjects = subjectsOf({ vendors: ids, prism, port: PORT })

  // All of them in each round, so that whatever else the machine does falls on all.
  const best = new Map<Subject, Measured>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const subject of subjects) {
      process.stderr.write(`measuring ${subject.name}\n`)
      const now = await measure(subject, path)
      const before = best.get(subject) ?? now
      best.set(subject, {
        start: Math.min(before.start, now.start),
        rate: Math.max(before.rate, now.rate),
        memory: Math.min(before.memory, now.memory),
      })
    }
  }
  const rows = [...best].map(([{ name }, { start, rate, memory }]) => [
    name,
    `${(start / 1000).toFixed(1)} s`,
    String(Math.round(rate / 10) * 10),
    `${Math.round(memory)} MB`,
  ])
  const head = ['command', 'until all answer', 'calls a second', 'memory']
  const text = markdownTable(head, rows)
  process.stdout.write(`${text}\n`)
  if (process.argv.includes('--write')) {
    const file = new URL('../../../docs/mocks.md', import.meta.url)
    await writeFile(file, fillPart(await readFile(file, 'utf8'), 'mocks', text))
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
