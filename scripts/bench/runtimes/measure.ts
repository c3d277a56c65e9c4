// Installs the packed clients into an empty project and runs them in every runtime: `pnpm bench:runtimes`. `--write` updates docs/clients.md.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownTable, type Vendor } from '@sendspec/contract'
import { fillPart } from '../../fill-part.ts'
import { checkTypes, refusesModules } from './in-compilers.ts'
import { type Place, type Report, type Runtime, runtimes } from './in-runtimes.ts'
import { makeProject } from './make-project.ts'
import { versionOf } from './pins.ts'
import { startServer } from './start-server.ts'

const contracts = new URL('../../../contracts/', import.meta.url)
const vendors: Vendor[] = []
for (const id of (await readdir(contracts)).sort()) {
  const { vendor } = (await import(new URL(`${id}/index.ts`, contracts).href)) as { vendor: Vendor }
  vendors.push(vendor)
}

const problems: string[] = []

/** TypeScript before 5.8 imports no ES modules from CommonJS. */
const isKnown = (version: string, resolution: string, output: string): boolean =>
  version === versionOf('typescript-5.4') && resolution === 'nodenext, CommonJS' && !!output && refusesModules(output)

const tryIn = async ({ name, version: pinned, start }: Runtime, place: Place): Promise<readonly string[]> => {
  const report: Report = await start(place).catch((error: Error) => ({ tried: 0, wrong: [error.message] }))
  const version = pinned ?? report.version ?? ''
  problems.push(...report.wrong.map((line) => `${name} ${version}: ${line}`))
  return [name, version, String(report.tried), String(report.wrong.length)]
}

const folder = await mkdtemp(join(tmpdir(), 'sendspec-runtimes-'))
try {
  const plans = await makeProject(vendors, folder)
  const server = await startServer(plans, join(folder, 'project'))
  const tried: (readonly string[])[] = []
  for (const runtime of runtimes) tried.push(await tryIn(runtime, { folder, plans, server: server.url }))
  await server.close()
  const checked = await checkTypes(folder)
  for (const { version, problems: said } of checked) {
    problems.push(
      ...Object.entries(said).flatMap(([key, text]) =>
        text && !isKnown(version, key, text) ? [`TypeScript ${version}, ${key}: ${text}`] : [],
      ),
    )
  }
  const resolutions = Object.keys(checked[0]?.problems ?? {})
  const parts = [
    markdownTable(['runtime', 'version', 'tried', 'wrong'], tried),
    markdownTable(
      ['TypeScript', ...resolutions.map((name) => `\`${name}\``)],
      checked.map(({ version, problems: said }) => [
        version,
        ...Object.entries(said).map(([key, text]) =>
          isKnown(version, key, text) ? 'TS1479' : text ? 'errors' : 'no error',
        ),
      ]),
    ),
  ]
  const text = parts.join('\n\n')
  process.stdout.write(`${text}\n`)
  if (process.argv.includes('--write')) {
    const file = new URL('../../../docs/clients.md', import.meta.url)
    await writeFile(file, fillPart(await readFile(file, 'utf8'), 'runtimes', text))
  }
  if (problems.length > 0) {
    process.stderr.write(`${problems.join('\n')}\n`)
    process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
