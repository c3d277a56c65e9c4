import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

interface Row {
  readonly parent: number
  readonly command: string
}

const interval = 250

const packageManager = /\b(?:npm|npx|pnpm)(?:-cli)?\b/

/** Package managers start their scripts in a shell, which ends on SIGTERM without passing it on. */
const startedShell = /^\S*sh -c /

const { SENDSPEC_STARTED_BY: wrapper, npm_execpath, npm_config_user_agent } = process.env
const byNpm = npm_execpath !== undefined || npm_config_user_agent !== undefined

/** Whether a package manager or a wrapper of our own started this process. */
export const isStartedByOthers = (): boolean => byNpm || wrapper !== undefined

/** Calls `gone` when one of the programs that only exist to start this process has ended. */
export const watchStarters = (gone: () => void): void => {
  if (process.platform === 'win32' || !isStartedByOthers()) return
  const parent = process.ppid
  let starters: readonly number[] = wrapper === String(parent) ? [parent] : []
  if (byNpm) {
    void startersAbove(parent, starters).then((found) => {
      starters = found
    })
  }
  const timer = setInterval(() => {
    const orphaned = starters.includes(parent) && process.ppid !== parent
    if (!orphaned && starters.every(isAlive)) return
    clearInterval(timer)
    gone()
  }, interval)
  timer.unref()
}

const startersAbove = async (parent: number, known: readonly number[]): Promise<readonly number[]> => {
  const processes = await listProcesses()
  const found: { pid: number; shell: boolean }[] = []
  for (let pid = parent; ; pid = processes.get(pid)?.parent ?? 0) {
    const command = processes.get(pid)?.command ?? ''
    const shell = startedShell.test(command)
    if (!shell && !packageManager.test(command) && !known.includes(pid)) break
    found.push({ pid, shell })
  }
  // A shell above npm is the user's.
  return found.slice(0, found.findLastIndex(({ shell }) => !shell) + 1).map(({ pid }) => pid)
}

const listProcesses = async (): Promise<ReadonlyMap<number, Row>> => {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args='])
    return new Map(
      stdout.split('\n').flatMap((line) => {
        const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s(.*)$/.exec(line) ?? []
        return pid === undefined ? [] : [[Number(pid), { parent: Number(parent), command }] as const]
      }),
    )
  } catch {
    // A container without `ps`.
    return new Map()
  }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
