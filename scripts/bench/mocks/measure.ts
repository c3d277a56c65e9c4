import { execFile, spawn } from 'node:child_process'
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Subject } from './subjects.ts'

const CONNECTIONS = 10
const CALLS = 1000
const PATIENCE = 120_000

export interface Measured {
  /** Milliseconds from the command to an answer on every port. */
  readonly start: number
  /** Calls a second on the first port. */
  readonly rate: number
  /** Resident megabytes of all its processes, after the calls. */
  readonly memory: number
}

/** Starts a subject, waits until it answers everywhere, calls it and stops it. */
export const measure = async ({ args, ports }: Subject, path: string): Promise<Measured> => {
  for (const port of ports) {
    if (await call(port, path).catch(() => undefined)) throw new Error(`another program answers on port ${port}`)
  }
  const began = performance.now()
  const child = spawn(process.execPath, [...args], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    await Promise.all(ports.map((port) => untilAnswering(port, path)))
    const start = performance.now() - began
    const rate = await callsPerSecond(ports[0] as number, path)
    return { start, rate, memory: await memoryOf(child.pid as number) }
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

const call = (port: number, path: string, agent?: Agent): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: 'Bearer any' }
    request({ host: '127.0.0.1', port, path, headers, agent }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode))
    })
      .once('error', reject)
      .end()
  })

const untilAnswering = async (port: number, path: string): Promise<void> => {
  const late = AbortSignal.timeout(PATIENCE)
  while (!(await call(port, path).catch(() => undefined))) {
    if (late.aborted) throw new Error(`nothing answers on port ${port}`)
    await wait(5)
  }
}

const callsPerSecond = async (port: number, path: string): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const calls = async (count: number): Promise<void> => {
    for (let done = 0; done < count; done++) {
      const status = await call(port, path, agent)
      if (status !== 200) throw new Error(`${path} on port ${port}: ${status}`)
    }
  }
  const round = (count: number) => Promise.all(Array.from({ length: CONNECTIONS }, () => calls(count / CONNECTIONS)))
  await round(CALLS / 10)
  const began = performance.now()
  await round(CALLS)
  agent.destroy()
  return CALLS / ((performance.now() - began) / 1000)
}

/** Resident megabytes of a process and of all that it started. */
export const memoryOf = async (pid: number): Promise<number> => {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss='])
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const of = (wanted: number): number =>
    rows.reduce((sum, [own, parent, rss = 0]) => {
      if (own === wanted) return sum + rss / 1024
      return parent === wanted ? sum + of(own as number) : sum
    }, 0)
  return of(pid)
}
