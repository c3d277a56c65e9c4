import { execFile, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** The command's file, to be run with Node. */
export const bin = fileURLToPath(new URL('../../bin/sendspec.mjs', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Started {
  /** Resolves with what was printed once it has matched; rejects if the command ends before. */
  printed(pattern: RegExp): Promise<string>
  /** The same of what was written to the error output. */
  complained(pattern: RegExp): Promise<string>
  /** The processes that it has started. */
  children(): Promise<readonly number[]>
  kill(signal: NodeJS.Signals): void
  readonly done: Promise<Run>
  stop(): Promise<Run>
}

/** Starts the command as a user's shell would. */
export const start = (args: readonly string[], cwd = here): Started => {
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...process.env, NO_COLOR: '1' } })
  let stdout = ''
  let stderr = ''
  child.stderr.on('data', (data) => {
    stderr += data
  })
  child.stdout.on('data', (data) => {
    stdout += data
  })
  const done = new Promise<Run>((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })))
  const matched = ({
    pattern,
    stream,
    text,
  }: {
    pattern: RegExp
    stream: Readable
    text: () => string
  }): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = () => pattern.test(text()) && resolve(text())
      stream.on('data', look)
      look()
      done.then(() => reject(new Error(`ended before it printed ${pattern}: ${stderr}`)))
    })
  const printed = (pattern: RegExp) => matched({ pattern, stream: child.stdout, text: () => stdout })
  const complained = (pattern: RegExp) => matched({ pattern, stream: child.stderr, text: () => stderr })
  const stop = (): Promise<Run> => {
    child.kill('SIGTERM')
    return done
  }
  const kill = (signal: NodeJS.Signals): void => void child.kill(signal)
  return { printed, complained, children: () => childrenOf(child.pid as number), kill, done, stop }
}

const childrenOf = async (pid: number): Promise<readonly number[]> => {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid='])
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  return rows.flatMap(([child, parent]) => (child !== undefined && parent === pid ? [child] : []))
}

/** Runs the command to its end. */
export const run = (args: readonly string[], cwd?: string): Promise<Run> => start(args, cwd).done
