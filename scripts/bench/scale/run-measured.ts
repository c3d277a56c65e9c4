import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { endOfRow } from './limit.ts'

/** What a command took. */
export interface Taken {
  readonly status: number | null
  readonly output: string
  /** Seconds of processor time, of the command and everything that it started. */
  readonly cpu: number
  /** Seconds from start to end. */
  readonly wall: number
  /** The largest resident memory of one of its processes, in megabytes. */
  readonly memory: number
}

/** Linux counts processor time in hundredths of a second. */
const ticks = 100
const everyMs = 40

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Seconds of processor time of all children that have ended. */
const ofChildren = (): number => {
  const fields = readText('/proc/self/stat').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[13]) + Number(fields[14])) / ticks
}

const treeOf = (pid: number): readonly number[] => [
  pid,
  ...readText(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number).flatMap(treeOf),
]

/** Kills a process and everything that it started. */
export const endTree = ({ pid }: ChildProcess): void => {
  for (const each of pid === undefined ? [] : treeOf(pid)) {
    try {
      process.kill(each, 'SIGKILL')
    } catch {
      // It has ended.
    }
  }
}

const peakOf = (pid: number): number =>
  Number(/^VmHWM:\s+(\d+)/m.exec(readText(`/proc/${pid}/status`))?.[1] ?? 0) / 1024

/**
 * Runs a command and measures it. It ends with the row that is measured. Needs Linux: no other system tells what the
 * processes of a finished command took.
 */
export const runMeasured = async (options: {
  command: readonly [string, ...string[]]
  folder: string
  env?: Readonly<Record<string, string>>
}): Promise<Taken> => {
  const { command, folder, env } = options
  const [file, ...args] = command
  const before = ofChildren()
  const began = performance.now()
  const child = spawn(file, args, { cwd: folder, env: { ...process.env, NO_COLOR: '1', ...env } })
  const end = (): void => endTree(child)
  const row = endOfRow()
  row.addEventListener('abort', end)
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk))
  let memory = 0
  const ended = once(child, 'close') as Promise<[number | null]>
  const watch = async (): Promise<void> => {
    while (child.exitCode === null && child.signalCode === null) {
      for (const pid of treeOf(child.pid as number)) memory = Math.max(memory, peakOf(pid))
      await wait(everyMs)
    }
  }
  const [[status]] = await Promise.all([ended, watch()])
  row.removeEventListener('abort', end)
  row.throwIfAborted()
  const wall = (performance.now() - began) / 1000
  return { status, output: Buffer.concat(printed).toString(), cpu: ofChildren() - before, wall, memory }
}

/** Like `runMeasured`, for a command that has to succeed. */
export const runWell = async (options: Parameters<typeof runMeasured>[0]): Promise<Taken> => {
  const taken = await runMeasured(options)
  if (taken.status === 0) return taken
  throw new Error(`${options.command.join(' ')} ended with ${taken.status}\n${taken.output.slice(-3000)}`)
}
