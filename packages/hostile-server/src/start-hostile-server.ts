import { type IncomingMessage, STATUS_CODES } from 'node:http'
import { type Call, recordedHeaders, recordedPath } from './call-log.ts'
import { type Command, parseCommand, parseCommands, splitPath } from './command.ts'
import type { HostileRequest } from './hostile-request.ts'
import { type Listener, listen, type Received } from './listener.ts'
import { examplePages, type Pages } from './pages.ts'
import { respond } from './response.ts'
import type { Step } from './step.ts'

/** The request header that selects faults: `x-hostile: status/401, ok`. */
export const HOSTILE_HEADER = 'x-hostile'

export interface HostileOptions {
  /** @default '127.0.0.1' */
  readonly host?: string
  /** @default 0, any free port */
  readonly port?: number
  /**
   * The body that an honest server would send, as a JSON value.
   * @default `{ ok: true }` up to 399, then `{ message }`
   */
  readonly answer?: (request: HostileRequest, status: number) => unknown
  /**
   * Honest pages of a list.
   * @default three pages of two items
   */
  readonly pages?: Pages
  /**
   * Milliseconds since 1970, for the headers that hold a date.
   * @default Date.now
   */
  readonly now?: () => number
}

export interface HostileServer {
  readonly url: string
  /** Every request that arrived, in order. */
  readonly calls: readonly Call[]
  /** Another origin that takes the same commands, and the requests that arrived there. */
  readonly elsewhere: { readonly url: string; readonly calls: readonly Call[] }
  /** Connections to both origins that are open now. */
  readonly connections: number
  /**
   * Commands for the next requests without one of their own, a command a request.
   * @throws HostileError if there is no such fault
   */
  readonly next: (...commands: readonly string[]) => void
  /** Forgets the calls, the programmed commands and the position in each sequence. */
  readonly clear: () => void
  /** Resolves when every connection, timer and listener is gone. */
  readonly close: () => Promise<void>
}

const honest = parseCommand('ok')

/** The answer to a request with an invalid command, which the call log has, too. */
const refusal = (why: string): Command => ({
  text: 'none',
  steps: () => respond(400, [['content-type', 'text/plain; charset=utf-8']], why),
})

const defaultAnswer = (_: HostileRequest, status: number): unknown =>
  status < 400 ? { ok: true } : { message: STATUS_CODES[status] ?? 'Unknown' }

/**
 * A server that misbehaves on command. The path of a request says how (`/~status/404/real/path`), else its header
 * `x-hostile`, else what `next` programmed; a request without any of them gets an honest answer. Several commands on
 * a request are a sequence: the same request gets one after the other, and the last one from then on.
 */
export const startHostileServer = async (options: HostileOptions = {}): Promise<HostileServer> => {
  const { host = '127.0.0.1', port = 0, answer = defaultAnswer, pages = examplePages, now = Date.now } = options
  const programmed: Command[] = []
  const visits = new Map<string, number>()
  const origins: Listener[] = []

  const turn = (key: string, commands: readonly Command[]): Command | undefined => {
    const visit = visits.get(key) ?? 0
    if (commands.length > 1) visits.set(key, visit + 1)
    return commands[visit] ?? commands.at(-1)
  }

  const commanded = ({ method, url = '/', headers }: IncomingMessage, inPath: readonly Command[]): Command => {
    if (inPath.length > 0) return turn(`${method} ${url}`, inPath) ?? honest
    const header = headers[HOSTILE_HEADER]
    if (header === undefined) return programmed.shift() ?? honest
    return turn(`${method} ${url} ${header}`, parseCommands(String(header))) ?? honest
  }

  const choose = (message: IncomingMessage): { readonly command: Command; readonly path: string } => {
    const { url = '/' } = message
    try {
      const { commands, path } = splitPath(url)
      return { command: commanded(message, commands), path }
    } catch (error) {
      return { command: refusal(String(error)), path: url }
    }
  }

  const origin = async (at: { port: number; index: 0 | 1; calls: Call[] }): Promise<Listener> => {
    const urlOf = (index: number): string => origins[index]?.url ?? ''
    const steps = ({ message, body }: Received): readonly Step[] => {
      const { method = 'GET', headers } = message
      const log = (command: string, path: string): void => {
        at.calls.push({
          method,
          path: recordedPath(path),
          command,
          ...recordedHeaders(headers),
          bodyBytes: body.length,
        })
      }
      const chosen = choose(message)
      log(chosen.command.text, chosen.path)
      const { searchParams: query } = new URL(`http://localhost${chosen.path}`)
      const request = { method, path: chosen.path, query, body: body.toString() }
      return chosen.command.steps({
        ...request,
        here: urlOf(at.index),
        elsewhere: urlOf(1 - at.index),
        now: now(),
        answer: (status) => answer(request, status),
        pages,
      })
    }
    return listen({ host, port: at.port, steps })
  }

  const calls: [Call[], Call[]] = [[], []]
  origins.push(await origin({ port, index: 0, calls: calls[0] }))
  origins.push(await origin({ port: 0, index: 1, calls: calls[1] }))
  const [here, elsewhere] = origins as [Listener, Listener]
  return {
    url: here.url,
    calls: calls[0],
    elsewhere: { url: elsewhere.url, calls: calls[1] },
    get connections() {
      return here.connections() + elsewhere.connections()
    },
    next: (...commands) => {
      programmed.push(...commands.map(parseCommand))
    },
    clear: () => {
      visits.clear()
      programmed.length = 0
      for (const each of calls) each.length = 0
    },
    close: async () => {
      await Promise.all(origins.map((each) => each.close()))
    },
  }
}
