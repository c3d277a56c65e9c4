import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { launchBrowser } from '@sendspec/site/testing'
import { type Pin, versionOf } from './pins.ts'
import type { Plan } from './plan.ts'
import { run } from './run.ts'

/** The program's output. */
export interface Report {
  readonly tried: number
  readonly wrong: readonly string[]
  /** The version of a runtime that is not pinned. */
  readonly version?: string
}

export interface Place {
  /** Holds `tools` and `project`. */
  readonly folder: string
  readonly plans: readonly Plan[]
  readonly server: string
}

export interface Runtime {
  readonly name: string
  readonly version?: string
  readonly start: (place: Place) => Promise<Report>
}

const inProcess =
  (pin: Pin, binary: string, args: readonly string[], program = 'start.mjs') =>
  async ({ folder, server }: Place): Promise<Report> => {
    const tools = join(folder, 'tools')
    const file = join(tools, 'node_modules', pin, binary)
    return JSON.parse(await run(file, [...args, program, server, tools], join(folder, 'project'))) as Report
  }

const node = (major: 20 | 22 | 24 | 26): Runtime => ({
  name: 'Node',
  version: versionOf(`node-${major}`),
  start: inProcess(`node-${major}`, 'bin/node', []),
})

/** The path of each module in the packages' `exports`. */
const exportsOf = async ({ folder, plans }: Place): Promise<Readonly<Record<string, string>>> => {
  const paths = plans.map(async ({ module }) => {
    const at = join(folder, 'project/node_modules', module, 'package.json')
    const { exports } = JSON.parse(await readFile(at, 'utf8')) as { exports: Record<string, { default?: string }> }
    return ['.', './testing'].map((key): [string, string] => [
      `${module}${key.slice(1)}`,
      join('/node_modules', module, exports[key]?.default ?? ''),
    ])
  })
  return Object.fromEntries((await Promise.all(paths)).flat())
}

const startInBrowser = async (place: Place): Promise<Report> => {
  const imports = await exportsOf(place)
  const page = [
    '<!doctype html><meta charset="utf-8"><title>Clients</title>',
    `<meta http-equiv="content-security-policy" content="script-src 'self' 'unsafe-inline'">`,
    `<script type="importmap">${JSON.stringify({ imports })}</script>`,
    '<script type="module">import { main } from "/entry.mjs"; globalThis.report = main(location.origin)</script>',
  ]
  await writeFile(join(place.folder, 'project/page.html'), page.join('\n'))
  const browser = await launchBrowser()
  try {
    const tab = await browser.newPage()
    await tab.goto(`${place.server}/page.html`)
    await tab.waitForFunction('globalThis.report')
    return { ...((await tab.evaluate('globalThis.report')) as Report), version: browser.version() }
  } finally {
    await browser.close()
  }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

const answerOf = async (url: string, tries = 100): Promise<Response> => {
  try {
    return await fetch(url)
  } catch (error) {
    if (tries === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 50))
    return answerOf(url, tries - 1)
  }
}

const startInWorkerd = async (place: Place): Promise<Report> => {
  const project = join(place.folder, 'project')
  const imports = await exportsOf(place)
  const entry = await readFile(join(project, 'entry.mjs'), 'utf8')
  const resolved = entry.replace(/from '(@[^']+)'/g, (_, name: string) => `from '.${imports[name]}'`)
  const worker = [
    "import { main } from './entry.mjs'",
    `export default { fetch: async () => Response.json(await main('${place.server}')) }`,
  ]
  await writeFile(join(project, 'entry.workerd.mjs'), resolved)
  await writeFile(join(project, 'worker.mjs'), worker.join('\n'))
  const files = (await readdir(join(project, 'node_modules'), { recursive: true })).filter((file) =>
    file.endsWith('.js'),
  )
  const modules = [
    ['worker.mjs', 'worker.mjs'],
    ['entry.mjs', 'entry.workerd.mjs'],
    ['program.mjs', 'program.mjs'],
    ...files.map((file) => [`node_modules/${file}`, `node_modules/${file}`]),
  ]
  const port = await freePort()
  const settings = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [${modules.map(([name, file]) => `(name = "${name}", esModule = embed "${file}")`).join(', ')}],
      # Of a time when workerd sent credentials along with a redirect: only the client keeps them from it.
      compatibilityDate = "2025-07-01",
    )),
    (name = "internet", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`
  await writeFile(join(project, 'workerd.capnp'), settings)
  const file = join(place.folder, 'tools/node_modules/@cloudflare/workerd-linux-64/bin/workerd')
  const child = spawn(file, ['serve', 'workerd.capnp'], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  try {
    const response = await answerOf(`http://127.0.0.1:${port}`)
    if (!response.ok) throw new Error(Buffer.concat(said).toString())
    return (await response.json()) as Report
  } catch (error) {
    throw new Error(`${Buffer.concat(said)}`.trim() || String(error))
  } finally {
    child.kill()
  }
}

/** Jest's own modules are CommonJS: Babel compiles the program and the packages. */
const startInJest = async ({ folder, server }: Place): Promise<Report> => {
  const jest = join(folder, 'tools/node_modules/jest/bin/jest.js')
  const report = join(folder, 'jest/report.json')
  await run(process.execPath, [jest, '--ci'], join(folder, 'jest'), { SERVER: server, REPORT: report })
  return JSON.parse(await readFile(report, 'utf8')) as Report
}

export const runtimes: readonly Runtime[] = [
  node(20),
  node(22),
  node(24),
  node(26),
  {
    name: 'Bun',
    version: versionOf('@oven/bun-linux-x64'),
    start: inProcess('@oven/bun-linux-x64', 'bin/bun', ['run']),
  },
  {
    name: 'Deno',
    version: versionOf('@deno/linux-x64-glibc'),
    start: inProcess('@deno/linux-x64-glibc', 'deno', ['run', '--allow-net', '--node-modules-dir=manual']),
  },
  { name: 'workerd', version: versionOf('@cloudflare/workerd-linux-64'), start: startInWorkerd },
  { name: 'Chromium', start: startInBrowser },
  { name: 'Jest, CommonJS by Babel', version: versionOf('jest'), start: startInJest },
  {
    name: "React Native's globals, in Node",
    version: versionOf('node-20'),
    start: inProcess('node-20', 'bin/node', [], 'react-native.mjs'),
  },
]
