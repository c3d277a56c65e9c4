// Installs from a site's registry with every package manager: `pnpm bench:install`. Writes the table in docs/releases.md.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packedIn } from '@sendspec/cli'
import { markdownTable } from '@sendspec/contract'
import { fillPart } from '../../fill-part.ts'
import { run } from '../runtimes/run.ts'
import { managers } from './managers.ts'
import { type Trial, tryManager } from './try-manager.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const tarballs = await packedIn(join(root, 'dist/packages'))
if (tarballs.length === 0) throw new Error('dist/packages is empty: run pnpm build')

// `node measure.ts yarn` tries only those.
const only = process.argv[2]?.startsWith('--') ? undefined : process.argv[2]
const folder = await mkdtemp(join(tmpdir(), 'install-'))
const tools = join(folder, 'tools')
const rows: { name: string; trial: Trial }[] = []
try {
  for (const manager of managers.filter(({ name }) => !only || name.startsWith(only))) {
    const own = join(tools, manager.name.replace(' ', '-'))
    await mkdir(own, { recursive: true })
    await writeFile(join(own, 'package.json'), '{"private":true}')
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', manager.pin], own)
    const trial = await tryManager({ manager, tarballs, tools, folder })
    process.stdout.write(`${manager.name} ${JSON.stringify(trial, null, 2)}\n`)
    rows.push({ name: manager.name, trial })
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

const short = (outcome: string): string => outcome.split(':')[0] ?? ''
const table = markdownTable(
  [
    'package manager',
    '`%2f` decoded',
    '`%2f` literal',
    'by address',
    'integrity in lockfile',
    'from lockfile',
    'other bytes',
    'relative address',
  ],
  rows.map(({ name, trial: { decoded, literal, byAddress, locked, frozen, tampered, relative } }) => [
    name,
    ...[decoded, literal, byAddress, locked, frozen, tampered, relative].map(short),
  ]),
)
process.stdout.write(`${table}\n`)
if (process.argv.includes('--write')) {
  const file = join(root, 'docs/releases.md')
  await writeFile(file, fillPart(await readFile(file, 'utf8'), 'install', table))
}
