// Everything that a release does but publish: `pnpm release --dry-run`. `--publish` publishes what is not on npm yet, with
// provenance, and only if every step before has passed.
import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { openProject, packedFolder, packProject } from '@sendspec/cli'
import {
  digestsOf,
  readmeSamples,
  registryFiles,
  registryFolder,
  type Tarball,
  userCompilerOptions,
} from '@sendspec/release'
import { inspect } from '@sendspec/testing'
import { startStaticServer } from '../install/static-server.ts'
import { refusedLicenses, type Sbom } from './licenses.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, publish: { type: 'boolean' } } })
if (values['dry-run'] === values.publish) {
  process.stderr.write('name one of --dry-run and --publish\n')
  process.exit(2)
}

const run = (file: string, args: readonly string[], cwd = root) =>
  promisify(execFile)(file, args, { cwd, maxBuffer: 256 * 1024 * 1024 })
const sendspec = (...args: string[]) => run(process.execPath, [join(root, 'packages/cli/bin/sendspec.mjs'), ...args])

const compilerOptions = { ...userCompilerOptions, lib: ['ES2024', 'DOM', 'DOM.Iterable'], skipLibCheck: true }

const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const start = performance.now()
  try {
    const result = await work()
    process.stdout.write(`ok      ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`)
    return result
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string }
    process.stderr.write(
      `failed  ${name}\n${`${stdout}${stderr}`.trim() || message}\n  next: fix this; nothing was published\n`,
    )
    process.exit(1)
  }
}

await step('generated/ matches the contracts', () => sendspec('generate', '--check'))
const { stdout: compared } = await step('the changes since the last releases are noted', () =>
  sendspec('diff', '--check'),
)
process.stdout.write(compared.replaceAll(/^(?=.)/gm, '        '))
const packed = await step('packages build and pack', async () => packProject(await openProject(root)))
const tarballs = packed.map(({ tarball }) => tarball)
// dist/ gets nothing until every step has passed.
const project = await mkdtemp(join(tmpdir(), 'release-'))
process.on('exit', () => rmSync(project, { recursive: true, force: true }))
const folder = join(project, 'packed')
const putInto = async (target: string): Promise<void> => {
  await mkdir(target, { recursive: true })
  for (const { file, bytes } of tarballs) await writeFile(join(target, file), bytes)
}
await putInto(folder)

/** Whether a package has types that its users import. */
const isTyped = ({ manifest }: Tarball): boolean => JSON.stringify(manifest.exports ?? {}).includes('.d.ts')

await step('publint and Are the types wrong? find nothing', async () => {
  const wrong: string[] = []
  for (const tarball of tarballs.filter(isTyped)) {
    const { wrong: own } = await inspect(join(folder, tarball.file))
    wrong.push(...own.map((each) => `${tarball.file}: ${typeof each === 'string' ? each : JSON.stringify(each)}`))
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
})

const server = await startStaticServer({ base: '/', decodes: true })
const address = `${server.origin}/`
server.serve(registryFiles(tarballs, { address }))
try {
  await step('every package installs into an empty project', async () => {
    await writeFile(
      join(project, 'package.json'),
      JSON.stringify({ name: 'empty', version: '1.0.0', private: true, type: 'module' }),
    )
    await writeFile(join(project, '.npmrc'), `@sendspec:registry=${address}${registryFolder}/\n`)
    const names = tarballs.map(({ manifest }) => manifest.name)
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...names], project)
  })
  await step('their entries can be imported, and type-check', async () => {
    const typed = tarballs.filter(isTyped)
    const entries = typed.flatMap(({ manifest }) =>
      Object.keys(manifest.exports ?? {})
        .filter((path) => !/\.json$|\/(?:msw|vitest)$/.test(path))
        .map((path) => `${manifest.name}${path.slice(1)}`),
    )
    const lines = entries.map((entry, index) => `import * as entry${index} from '${entry}'`)
    const text = [...lines, `console.log([${entries.map((_, index) => `entry${index}`).join(', ')}].length)`, ''].join(
      '\n',
    )
    await writeFile(join(project, 'entries.ts'), text)
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['entries.ts'] }))
    await run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], project)
    const { stdout } = await run(process.execPath, ['entries.ts'], project)
    if (stdout.trim() !== String(entries.length)) throw new Error(stdout)
  })
  await step('the samples of their READMEs type-check, and those that need no network run', async () => {
    const samples = await Promise.all(
      packed
        .filter(({ source }) => source.kind === 'client')
        .map(async ({ tarball: { manifest } }) => {
          const readme = await readFile(join(project, 'node_modules', manifest.name, 'README.md'), 'utf8')
          const id = manifest.name.split('/')[1]
          return readmeSamples(readme, { of: manifest.name }).map((text, index) => ({
            name: `${id}-${index}.ts`,
            text,
          }))
        }),
    )
    for (const { name, text } of samples.flat()) await writeFile(join(project, name), text)
    await writeFile(
      join(project, 'globals.d.ts'),
      'declare const process: { readonly env: Record<string, string | undefined> }\n',
    )
    const files = ['globals.d.ts', ...samples.flat().map(({ name }) => name)]
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    await run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], project)
    const offline = samples.flat().filter(({ text }) => text.includes('mockFetch('))
    if (offline.length === 0) throw new Error('no README has a sample that runs without a network')
    for (const { name } of offline) await run(process.execPath, [name], project)
  })
  await step('the command runs in it', () =>
    run(process.execPath, ['node_modules/@sendspec/cli/bin/sendspec.mjs', '--help'], project),
  )
  const { text: bill, sbom } = await step('a bill of materials is made', async () => {
    const { stdout: text } = await run('npm', ['sbom', '--sbom-format=cyclonedx'], project)
    return { text, sbom: JSON.parse(text) as Sbom }
  })
  await step(`the licences of its ${sbom.components?.length ?? 0} components are allowed`, async () => {
    const refused = refusedLicenses(sbom)
    if (refused.length > 0) throw new Error(refused.join('\n'))
  })
  await step(`${packedFolder} and dist/sbom.json are written`, async () => {
    await putInto(join(root, packedFolder))
    await writeFile(join(root, 'dist/sbom.json'), bill)
  })
} finally {
  await server.close()
}

const isPublished = ({ manifest: { name, version } }: Tarball): Promise<boolean> =>
  run('npm', ['view', `${name}@${version}`, 'version']).then(
    ({ stdout }) => stdout.trim() !== '',
    () => false,
  )

for (const tarball of tarballs) {
  const { manifest, file, bytes } = tarball
  const what = `${manifest.name}@${manifest.version}  ${bytes.length} bytes  ${digestsOf(bytes).integrity}`
  if (!values.publish) process.stdout.write(`would publish  ${what}\n`)
  else if (await isPublished(tarball)) process.stdout.write(`is published   ${what}\n`)
  else
    await step(`publish ${what}`, () => run('npm', ['publish', join(folder, file), '--provenance', '--access=public']))
}
