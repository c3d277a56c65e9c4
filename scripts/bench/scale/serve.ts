import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { endOfRow } from './limit.ts'
import { endTree } from './run-measured.ts'

/** A command that serves ports. */
export interface Served {
  /** Seconds until all ports answered. */
  readonly ready: number
  stop(): Promise<void>
}

const patienceMs = 120_000
/** A server that takes longer to stop is killed. */
const goodbyeMs = 5000

/** Below the ports that the system gives to connections, so that as many as needed are free after it. */
export const firstPort = 20_000 + (process.pid % 100) * 100

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

/** Starts a program of Node that serves addresses, and returns when all of them answer. */
export const serve = async (options: {
  args: readonly string[]
  folder: string
  env?: NodeJS.ProcessEnv
  addresses: readonly string[]
  /** Whether a response shows that the server is up. @default any response does */
  isUp?: (response: Response) => boolean
}): Promise<Served> => {
  const { args, folder, env, addresses, isUp = () => true } = options
  const began = performance.now()
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env })
  const printed: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk))
  const ended = once(child, 'exit')
  const end = (): void => endTree(child)
  const row = endOfRow()
  row.addEventListener('abort', end)
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    const timer = setTimeout(end, goodbyeMs)
    await ended
    clearTimeout(timer)
    row.removeEventListener('abort', end)
  }
  const answers = (address: string): Promise<boolean> =>
    fetch(address, { signal: AbortSignal.timeout(patienceMs) }).then(isUp, () => false)
  for (const address of addresses) {
    while (!(await answers(address))) {
      if (performance.now() - began > patienceMs || child.exitCode !== null || row.aborted) {
        const why = child.exitCode === null ? `${address} does not answer` : `it ended with ${child.exitCode}`
        await stop()
        throw new Error(`${args.join(' ')} does not start: ${why}\n${Buffer.concat(printed).toString().slice(-1000)}`)
      }
      await wait(20)
    }
  }
  return { ready: (performance.now() - began) / 1000, stop }
}
