import { execFile, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { main } from '../main.ts'
import type { Output } from '../session.ts'

/** The command's file, to be run with Node. */
export const bin = fileURLToPath(new URL('../../bin/sendspec.mjs', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A command that runs until it is stopped. */
export interface Started {
  /** Resolves with the output once it matches; rejects if the command ends before. */
  printed(pattern: RegExp): Promise<string>
  /** The same for the error output. */
  complained(pattern: RegExp): Promise<string>
  readonly done: Promise<Run>
  stop(): Promise<Run>
}

/** A command that runs in a process of its own. */
export interface StartedProcess extends Started {
  readonly pid: number
  /** The processes that it has started. */
  children(): Promise<readonly number[]>
  kill(signal: NodeJS.Signals): void
}

/** What was printed, for those who wait for it. */
const recorder = () => {
  const changes = new EventEmitter().setMaxListeners(0)
  const texts = { stdout: '', stderr: '' }
  const write = (stream: keyof typeof texts, text: string): void => {
    texts[stream] += text
    changes.emit('change')
  }
  const matched =
    (stream: keyof typeof texts, done: () => Promise<unknown>) =>
    async (pattern: RegExp): Promise<string> => {
      const ended = done().then(() => true)
      while (!pattern.test(texts[stream])) {
        if (await Promise.race([ended, once(changes, 'change').then(() => false)])) {
          if (pattern.test(texts[stream])) break
          throw new Error(`ended before it printed ${pattern}: ${texts.stderr}`)
        }
      }
      return texts[stream]
    }
  return { texts, write, matched }
}

/** Starts the command in this process. */
export const start = (args: readonly string[], cwd = here): Started => {
  const { texts, write, matched } = recorder()
  const stopping = Promise.withResolvers<void>()
  const output = (stream: 'stdout' | 'stderr'): Output => ({
    write: (text) => write(stream, text),
    isTerminal: false,
    colors: false,
    columns: 80,
  })
  const session = {
    cwd,
    env: {},
    stdout: output('stdout'),
    stderr: output('stderr'),
    stopped: () => stopping.promise,
  }
  const done = main(args, session).then((status): Run => ({ status, ...texts }))
  return {
    printed: matched('stdout', () => done),
    complained: matched('stderr', () => done),
    done,
    stop: () => {
      stopping.resolve()
      return done
    },
  }
}

/** Runs the command to its end in this process. */
export const run = (args: readonly string[], cwd?: string): Promise<Run> => start(args, cwd).done

/** Starts the command in a process of its own, as a user's shell does. */
export const startProcess = (args: readonly string[], cwd = here): StartedProcess => startFile({ file: bin, args, cwd })

export const startFile = ({
  file,
  args,
  cwd,
}: {
  file: string
  args: readonly string[]
  cwd: string
}): StartedProcess => {
  const child = spawn(process.execPath, [file, ...args], { cwd, env: { ...process.env, NO_COLOR: '1', CI: '' } })
  const { texts, write, matched } = recorder()
  child.stdout.on('data', (data) => write('stdout', String(data)))
  child.stderr.on('data', (data) => write('stderr', String(data)))
  const done = new Promise<Run>((resolve) => child.on('close', (status) => resolve({ status, ...texts })))
  const pid = child.pid as number
  return {
    pid,
    printed: matched('stdout', () => done),
    complained: matched('stderr', () => done),
    children: () => childrenOf(pid),
    kill: (signal) => void child.kill(signal),
    done,
    stop: () => {
      child.kill('SIGTERM')
      return done
    },
  }
}

/** Runs the command to its end in a process of its own. */
export const runProcess = (args: readonly string[], cwd?: string): Promise<Run> => startProcess(args, cwd).done

/** Runs a copy of the command to its end. */
export const runFile = (options: { file: string; args: readonly string[]; cwd: string }): Promise<Run> =>
  startFile(options).done

const childrenOf = async (pid: number): Promise<readonly number[]> => {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid='])
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  return rows.flatMap(([child, parent]) => (child !== undefined && parent === pid ? [child] : []))
}
