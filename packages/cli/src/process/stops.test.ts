import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { bin } from '../testing/run.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const runInstead = fileURLToPath(new URL('../../bin/run-instead.mjs', import.meta.url))
const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1', npm_config_update_notifier: 'false' }
// The test itself may run under pnpm.
for (const name of ['npm_execpath', 'npm_config_user_agent']) delete env[name]

const succeeds = (file: string, args: readonly string[]): boolean => {
  try {
    execFileSync(file, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const windows = process.platform === 'win32'
const hasTerminal = process.platform === 'linux' && succeeds('script', ['-qefc', 'true', '/dev/null'])
const hasNamespaces = process.platform === 'linux' && succeeds('unshare', ['-rpf', 'true'])
const { npm_execpath: packageManager = '' } = process.env
const pnpm = /pnpm/.test(packageManager) ? [process.execPath, packageManager] : ['pnpm']
const hasPnpm = succeeds(pnpm[0] as string, [...pnpm.slice(1), '--version'])

const mock = ['mock', 'sendo', '--port', '0']
const asWrapper = `import { runInstead } from ${JSON.stringify(runInstead)}; runInstead(process.execPath, process.argv.slice(1))`
const starts = {
  'the bin': [bin, ...mock],
  'the bin under an older Node': [process.execPath, '--input-type=module', '-e', asWrapper, bin, ...mock],
  'npm run': ['npm', 'run', '--silent', 'mock', '--', ...mock.slice(1)],
  npx: ['npx', 'sendspec', ...mock],
  pnpm: [...pnpm, '--silent', ...mock],
} as const
const isMissing = (name: keyof typeof starts): boolean => name === 'pnpm' && !hasPnpm

let child: ChildProcess | undefined
afterEach(() => void child?.kill('SIGKILL'))

/** Starts a command, and waits until the server that it starts is ready. */
const ready = async ([file = '', ...args]: readonly string[]) => {
  const started = spawn(file, args, { cwd: root, env })
  child = started
  let output = ''
  const ended = new Promise<number | string>((resolve) =>
    started.on('close', (status, signal) => resolve(status ?? signal ?? '')),
  )
  await new Promise<void>((resolve, reject) => {
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', (data) => {
        output += data
        if (/^ready/m.test(output)) resolve()
      })
    }
    void ended.then(() => reject(new Error(`ended before it was ready: ${output}`)))
  })
  const url = /http:\/\/127\S+/.exec(output)?.[0] ?? ''
  return { started, ended, url, output: () => output }
}

const expectAnswer = async (url: string) => expect((await fetch(url)).status).toBeGreaterThan(0)
const expectGone = (url: string) =>
  expect
    .poll(
      () =>
        fetch(url).then(
          () => 'answers',
          () => 'gone',
        ),
      { timeout: 5000 },
    )
    .toBe('gone')

const quoted = (words: readonly string[]): string => words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')

describe.skipIf(windows)('a server started by', () => {
  const cases = [
    ['the bin', 'SIGTERM', 0],
    ['the bin', 'SIGINT', 0],
    ['the bin', 'SIGHUP', 0],
    ['the bin under an older Node', 'SIGTERM', 0],
    ['the bin under an older Node', 'SIGKILL', 'SIGKILL'],
    ['npm run', 'SIGTERM', 0],
    // npx starts a shell, which ends on the signal itself.
    ['npx', 'SIGTERM', 'SIGTERM'],
    ['pnpm', 'SIGTERM', 0],
    ['pnpm', 'SIGINT', 0],
  ] as const
  it.each(cases.filter(([name]) => !isMissing(name)))('%s stops on %s with %s', async (name, signal, status) => {
    const { started, ended, url } = await ready(starts[name])
    await expectAnswer(url)
    started.kill(signal)
    expect(await ended).toBe(status)
    await expectGone(url)
  })

  const inTerminal = ['the bin', 'the bin under an older Node', 'npm run', 'pnpm'] as const
  it.skipIf(!hasTerminal).each(inTerminal.filter((name) => !isMissing(name)))(
    '%s in a terminal stops on Ctrl-C with 0, and prints no error',
    async (name) => {
      const { started, ended, url, output } = await ready([
        'script',
        '-qefc',
        `exec ${quoted(starts[name])}`,
        '/dev/null',
      ])
      const before = output().length
      started.stdin?.write('\u0003')
      expect(await ended).toBe(0)
      expect(output().slice(before).replace('^C', '').trim()).toBe('')
      await expectGone(url)
    },
  )

  it.skipIf(!hasNamespaces)('a container as its first process stops on SIGTERM with 0', async () => {
    const { started, ended, url } = await ready(['unshare', '-rpf', '--kill-child', process.execPath, bin, ...mock])
    const [inside] = execFileSync('ps', ['--ppid', `${started.pid}`, '-o', 'pid='], { encoding: 'utf8' })
      .trim()
      .split(/\s+/)
    process.kill(Number(inside), 'SIGTERM')
    expect(await ended).toBe(0)
    await expectGone(url)
  })
})

it.skipIf(windows)('a proxy keeps its summary, its report file and its exit status on SIGTERM', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stopped-proxy-'))
  const file = join(folder, 'report.json')
  const upstream = ['--upstream', 'http://127.0.0.1:9', '--report', 'json', '--report-file', file]
  const { started, ended, url, output } = await ready([bin, 'proxy', 'sendo', '--port', '0', ...upstream])
  await fetch(`${url}/v1/message/list`)
  started.kill('SIGTERM')
  expect(await ended).toBe(1)
  expect(output()).toContain('1 request failed at the upstream')
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ failures: [{}] })
  await expectGone(url)
  await rm(folder, { recursive: true })
})
