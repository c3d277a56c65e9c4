// Runs a script of this repository on a machine that has only Node >= 20 and npm:
// fetches the pinned pnpm, installs from the lockfile, then runs `pnpm run <script>`.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { packageManager, engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

const needed = Number(engines.node.replace(/\D/g, ''))
if (Number(process.versions.node.split('.')[0]) < needed) {
  process.stderr.write(
    `Sendspec needs Node ${engines.node}; this is ${process.version}. Install a newer Node and try again.\n`,
  )
  process.exit(1)
}

const env = { ...process.env, npm_config_update_notifier: 'false', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
// npm passes its settings down as npm_config_*, and pnpm warns about the ones that it doesn't know.
for (const name of Object.keys(env))
  if (/^npm_config_/i.test(name) && !/registry|proxy|cafile|_auth|update_notifier/i.test(name)) delete env[name]

const pnpm = (...args) => {
  const { status, error } = spawnSync('npx', ['--yes', packageManager, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) process.stderr.write(`Could not start npx: ${error.message}. It comes with npm: is npm on the PATH?\n`)
  if (status !== 0) process.exit(status ?? 1)
}

const [script, ...rest] = process.argv.slice(2)
pnpm('install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn')
pnpm('run', '--silent', script, ...rest)
