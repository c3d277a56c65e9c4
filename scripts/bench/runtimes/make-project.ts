import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clientFiles } from '@sendspec/client'
import type { Vendor } from '@sendspec/contract'
import { makeWorkspace } from '@sendspec/testing'
import { consumerText, laterText } from './consumer-text.ts'
import { pins } from './pins.ts'
import { type Plan, planOf } from './plan.ts'
import { run } from './run.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']

/** Packs each vendor's client into a folder, as for publishing. */
const pack = async (vendors: readonly Vendor[], folder: string): Promise<readonly string[]> => {
  const workspace = await makeWorkspace()
  try {
    for (const vendor of vendors) await workspace.write(clientFiles(vendor))
    const settings = await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8')
    await workspace.write(new Map([['pnpm-workspace.yaml', settings]]))
    const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    for (const { id } of vendors) {
      const built = await workspace.run('tsc', '-p', join('clients', id, 'tsconfig.build.json'))
      if (built.status !== 0) throw new Error(built.output)
      const words = ['--yes', packageManager, 'pack', '--pack-destination', folder]
      await run('npx', words, join(workspace.path, 'clients', id))
    }
  } finally {
    await workspace.remove()
  }
  return vendors.map(({ id }) => `./sendspec-${id}-0.1.0.tgz`)
}

const entry = (plans: readonly Plan[]): string =>
  [
    ...plans.flatMap(({ module, create }, index) => [
      `import { ${create} as create${index} } from '${module}'`,
      `import { mockFetch as mockFetch${index}, randomPayload as randomPayload${index} } from '${module}/testing'`,
    ]),
    "import { program } from './program.mjs'",
    'const clients = [',
    ...plans.map(
      (plan, index) =>
        `  { create: create${index}, mockFetch: mockFetch${index}, randomPayload: randomPayload${index}, plan: ${JSON.stringify(plan)} },`,
    ),
    ']',
    'export const main = (server, options) => program(clients, server, options)',
    '',
  ].join('\n')

/** A project for Jest without modules: its settings are those of the clients' READMEs. */
const makeJestProject = async (options: {
  folder: string
  tools: string
  project: string
  entry: string
}): Promise<void> => {
  const { folder, tools, project } = options
  await mkdir(folder)
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'))
  await cp(join(project, 'program.mjs'), join(folder, 'program.js'))
  const preset = join(tools, 'node_modules/@babel/preset-env')
  const files = {
    'package.json': JSON.stringify({ private: true }),
    'babel.config.js': `module.exports = { presets: [['${preset}', { targets: { node: 'current' } }]] }`,
    'jest.config.js': "module.exports = { transformIgnorePatterns: ['/node_modules/(?!@sendspec/)'] }",
    'entry.js': options.entry.replace('./program.mjs', './program.js'),
    'clients.test.js': `const { writeFileSync } = require('node:fs')
const { main } = require('./entry.js')
test('every case in Jest', async () => {
  writeFileSync(process.env.REPORT, JSON.stringify(await main(process.env.SERVER)))
}, 60_000)
`,
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}

/** An otherwise empty project with the packed clients installed and a program that uses them. */
export const makeProject = async (vendors: readonly Vendor[], folder: string): Promise<readonly Plan[]> => {
  const tools = join(folder, 'tools')
  const project = join(folder, 'project')
  await mkdir(tools, { recursive: true })
  await mkdir(project)
  await writeFile(join(tools, 'package.json'), JSON.stringify({ private: true, dependencies: pins }))
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const tarballs = await pack(vendors, project)
  await run('npm', install, tools)
  await run('npm', [...install, ...tarballs], project)

  const plans = vendors.map(planOf)
  for (const name of ['program.mjs', 'react-native.mjs']) {
    await cp(fileURLToPath(new URL(name, import.meta.url)), join(project, name))
  }
  await writeFile(join(project, 'entry.mjs'), entry(plans))
  await writeFile(
    join(project, 'start.mjs'),
    [
      "import process from 'node:process'",
      "import { main } from './entry.mjs'",
      'console.log(JSON.stringify(await main(process.argv[2])))',
      '',
    ].join('\n'),
  )
  await writeFile(join(project, 'consumer.ts'), consumerText(plans))
  await writeFile(join(project, 'consumer.cts'), consumerText(plans))
  await writeFile(join(project, 'later.cts'), laterText(plans))
  await makeJestProject({ folder: join(folder, 'jest'), tools, project, entry: entry(plans) })
  return plans
}
