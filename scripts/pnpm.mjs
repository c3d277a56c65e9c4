// Runs the pinned pnpm on a machine that has only Node >= 20 and npm.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { packageManager, engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const windows = process.platform === 'win32'

const needed = Number(engines.node.replace(/\D/g, ''))
if (Number(process.versions.node.split('.')[0]) < needed) {
  process.stderr.write(
    `Sendspec needs Node ${engines.node}; this is ${process.version}. Install a newer Node and try again.\n`,
  )
  process.exit(1)
}

const env = {
  // All tools that Node runs keep their compiled sources for the next one.
  NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
  ...process.env,
  npm_config_update_notifier: 'false',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}
// npm passes its settings down as npm_config_*, and pnpm warns about the ones that it doesn't know.
for (const name of Object.keys(env))
  if (/^npm_config_/i.test(name) && !/registry|proxy|cafile|_auth|update_notifier/i.test(name)) delete env[name]

/** Runs pnpm to its end. Ends this process if pnpm fails, and everything that pnpm started if this process is stopped. */
export const pnpm = (...args) =>
  new Promise((resolve) => {
    // A process group of its own, because the shells between npx and pnpm don't pass signals on.
    const child = spawn('npx', ['--yes', packageManager, ...args], {
      cwd: root,
      env,
      stdio: 'inherit',
      shell: windows,
      detached: !windows,
    })
    const stop = (signal) => {
      if (windows) child.kill(signal)
      else process.kill(-child.pid, signal)
      process.exit(128 + constants.signals[signal])
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, stop)
    child.on('error', ({ message }) => {
      process.stderr.write(`npx can't be started: ${message}. It comes with npm: is npm on the PATH?\n`)
      process.exit(1)
    })
    child.on('exit', (status) => {
      for (const signal of signals) process.off(signal, stop)
      if (status === 0) resolve()
      else process.exit(status ?? 1)
    })
  })

export const install = () => pnpm('install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn')
