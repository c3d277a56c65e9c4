import { inspect } from 'node:util'
import type { Operation, Vendor } from '@sendspec/contract'
import { type Call, HOSTILE_HEADER, startHostileServer } from '@sendspec/hostile-server'
import { honestVendor } from './honest-vendor.ts'
import type { AnyResult, ClientModule } from './load-clients.ts'

/** Milliseconds: for an attempt, and for a call with all of its attempts. */
interface Limits {
  readonly timeout: number
  readonly budget: number
}

const SILENT = /^(?:interim-only\/(?!100)|never-answer|never-ending-(?:body|silence)|silence)/

/** Short for faults without an answer, and long enough for a busy machine where there is one. */
export const limitsOf = (command: string): Limits =>
  SILENT.test(command) ? { timeout: 300, budget: 400 } : { timeout: 10_000, budget: 10_000 }

export const RETRIES = 1

/** Number of runs at the same time: most of them wait. */
const AT_ONCE = 40

/** One operation against one fault, each with a server of its own. */
export interface Run {
  readonly vendor: Vendor
  readonly operation: Operation
  readonly command: string
  readonly result: AnyResult
  /** All of the call that a program can log. */
  readonly shown: string
  readonly calls: readonly Call[]
  readonly elsewhere: readonly Call[]
  /** Connections that were still open some time after the call had ended. */
  readonly open: number
}

export interface SweepOptions {
  readonly clients: readonly ClientModule[]
  readonly commands: readonly string[]
  readonly token: string
  readonly signal?: AbortSignal
  readonly validate?: 'report' | 'strict' | 'off'
}

const json = (value: unknown): string => {
  try {
    return JSON.stringify(value)
  } catch (error) {
    // A body can be nested too deeply for `JSON.stringify`.
    if (error instanceof RangeError) return ''
    throw error
  }
}

const logged = (value: unknown): string => `${inspect(value, { depth: 8, maxArrayLength: 3 })}\n${json(value)}`

const closed = async (server: { readonly connections: number }): Promise<void> => {
  for (let waited = 0; server.connections > 0 && waited < 1000; waited += 10) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

type Task = Pick<Run, 'vendor' | 'operation' | 'command'> & { readonly client: ClientModule }

const run = async ({ client, vendor, operation, command }: Task, options: SweepOptions): Promise<Run> => {
  const { params, ...honest } = honestVendor(vendor, operation)
  const server = await startHostileServer(honest)
  try {
    const shown: string[] = []
    const { token, signal, validate } = options
    const api = client.create({
      token: async () => token,
      baseUrl: server.url,
      headers: { [HOSTILE_HEADER]: command },
      ...limitsOf(command),
      retries: RETRIES,
      rateLimit: false,
      signal,
      validate,
      middleware: [client.logCalls((entry) => shown.push(logged(entry)))],
    })
    const call = api[operation.id]
    if (!call) throw new Error(`the client of ${vendor.id} has no ${operation.id}`)
    const result = await call(params)
    shown.push(logged(result), logged(api))
    if (!result.ok) {
      await client.unwrap(result).catch((error: Error) => shown.push(error.message, `${error.stack}`, logged(error)))
    }
    if (result.kind === 'timeout') await closed(server)
    const { calls, elsewhere, connections: open } = server
    const facts = { calls: [...calls], elsewhere: [...elsewhere.calls], open, shown: shown.join('\n') }
    return { vendor, operation, command, result, ...facts }
  } finally {
    await server.close()
  }
}

/** Every operation of these clients against every one of these commands, in this order. */
export const sweep = async (options: SweepOptions): Promise<readonly Run[]> => {
  const tasks = options.commands.flatMap((command) =>
    options.clients.flatMap((client) =>
      client.vendor.operations.map((operation): Task => ({ client, vendor: client.vendor, operation, command })),
    ),
  )
  const runs: Run[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let at = next++; at < tasks.length; at = next++) runs[at] = await run(tasks[at] as Task, options)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return runs
}
