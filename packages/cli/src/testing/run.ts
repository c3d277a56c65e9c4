import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

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
  /** As `printed`, of what goes to stderr. */
  said(pattern: RegExp): Promise<string>
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
  const once = (stream: Readable, text: () => string, pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = () => pattern.test(text()) && resolve(text())
      stream.on('data', look)
      look()
      done.then(() => reject(new Error(`ended before it printed ${pattern}: ${stderr}`)))
    })
  const printed = (pattern: RegExp): Promise<string> => once(child.stdout, () => stdout, pattern)
  const said = (pattern: RegExp): Promise<string> => once(child.stderr, () => stderr, pattern)
  const stop = (): Promise<Run> => {
    child.kill('SIGTERM')
    return done
  }
  return { printed, said, done, stop }
}

/** Runs the command to its end. */
export const run = (args: readonly string[], cwd?: string): Promise<Run> => start(args, cwd).done
