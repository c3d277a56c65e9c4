import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command, projectOf, root } from '../projects.ts'
import { type Figure, type Row, seconds, times } from '../row.ts'
import { runWell, type Taken } from '../run-measured.ts'
import { freePort, type Served, serve } from '../serve.ts'

/** A server of turbo's protocol that keeps artifacts in a folder. */
const server = 'turborepo-remote-cache@2.12.0'
const token = 'only-here'
const vendors = 8

/** Makes a workspace of a project: each vendor is a package with a test. */
const asWorkspace = (folder: string): void => {
  const write = (path: string, value: unknown): void => writeFileSync(join(folder, path), JSON.stringify(value))
  write('package.json', {
    name: 'scaled',
    private: true,
    type: 'module',
    packageManager: 'npm@11.0.0',
    workspaces: ['contracts/*'],
  })
  write('turbo.json', {
    globalPassThroughEnv: ['SENDSPEC_CAPTURES'],
    tasks: { test: { inputs: ['**/*.ts', '**/*.json', '!tsconfig.json'], outputs: [] } },
  })
  for (let index = 0; index < vendors; index++) {
    const id = `vendor${index}`
    const file = `contracts/${id}/package.json`
    const manifest = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    write(file, { ...manifest, scripts: { test: `"${process.execPath}" "${command}" test ${id} --force` } })
  }
}

const startServer = (folder: string, port: number): Promise<Served> =>
  serve({
    args: [join(folder, 'node_modules/turborepo-remote-cache/dist/cli.js')],
    folder,
    addresses: [`http://127.0.0.1:${port}/v8/artifacts/status`],
    isUp: ({ ok }) => ok,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: `${port}`,
      TURBO_TOKEN: token,
      STORAGE_PROVIDER: 'local',
      STORAGE_PATH: join(folder, 'artifacts'),
      LOG_LEVEL: 'silent',
    },
  })

export const remoteCache: Row = {
  name: 'remote-cache',
  installs: true,
  async *measure() {
    const project = await projectOf(10, vendors)
    asWorkspace(project.root)
    const folder = mkdtempSync(join(tmpdir(), 'scale-cache-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    await runWell({
      command: ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', server],
      folder,
    })
    const port = await freePort()
    const { stop } = await startServer(folder, port)
    /** A run on a machine that has nothing but the checkout. */
    const onMachine = (name: string): Promise<Taken> =>
      runWell({
        command: [join(root, 'node_modules/.bin/turbo'), 'run', 'test', `--cache-dir=${join(folder, name)}`],
        folder: project.root,
        env: {
          SENDSPEC_CAPTURES: project.captures,
          TURBO_API: `http://127.0.0.1:${port}`,
          TURBO_TOKEN: token,
          TURBO_TEAM: 'team_scale',
          TURBO_TELEMETRY_DISABLED: '1',
          TURBO_NO_UPDATE_NOTIFIER: '1',
        },
      })
    try {
      const first = await onMachine('first')
      yield figure('first', first, first)
      yield figure('another machine, nothing changed', await onMachine('second'), first, vendors)
      const file = join(project.root, 'contracts/vendor0/errors.ts')
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n// Changed.\n`)
      yield figure('another machine, one vendor changed', await onMachine('third'), first, vendors - 1)
    } finally {
      await stop()
    }
  },
}

const cachedIn = ({ output }: Taken): number => Number(/Cached:\s+(\d+) cached/.exec(output)?.[1])

const figure = (what: string, taken: Taken, first: Taken, wanted = 0): Figure => ({
  work: `\`turbo run test\`, ${vendors} vendors, ${server}: ${what}`,
  target: `${wanted} of ${vendors} cached`,
  found: `${cachedIn(taken)} cached; ${seconds(taken.cpu)} of processor time, ${seconds(taken.wall)} from start to end`,
  against: `${times(taken.cpu / first.cpu)} the first run`,
  met: cachedIn(taken) === wanted,
})
