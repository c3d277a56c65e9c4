import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { command, projectOf, root } from '../projects.ts'
import { type Figure, type Row, seconds, times } from '../row.ts'
import { runWell, type Taken } from '../run-measured.ts'

/** A server of turbo's protocol that keeps artifacts in a folder. */
const server = 'turborepo-remote-cache@2.12.0'
const token = 'only-here'
const vendors = 8
const patience = 60_000

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

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

const startServer = async (folder: string, port: number): Promise<{ stop: () => Promise<void> }> => {
  const child = spawn(process.execPath, [join(folder, 'node_modules/turborepo-remote-cache/dist/cli.js')], {
    cwd: folder,
    stdio: 'ignore',
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
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const began = performance.now()
  while (
    !(await fetch(`http://127.0.0.1:${port}/v8/artifacts/status`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || performance.now() - began > patience) throw new Error(`${server} does not start`)
    await wait(50)
  }
  return {
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

export const remoteCache: Row = {
  name: 'remote-cache',
  installs: true,
  async measure() {
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
      const second = await onMachine('second')
      const file = join(project.root, 'contracts/vendor0/errors.ts')
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n// Changed.\n`)
      const third = await onMachine('third')
      return [
        figure('first', first, first),
        figure('another machine, nothing changed', second, first, vendors),
        figure('another machine, one vendor changed', third, first, vendors - 1),
      ]
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
