import { type ChildProcess, fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SendspecError } from '@sendspec/contract'
import type { Mock, MockOptions } from '../start-mock.ts'
import { lastLines } from './last-lines.ts'
import type { Command, Notice, Reply } from './messages.ts'

/** How a process ended. */
export interface Ending {
  /** E.g. `exit status 1` or `SIGKILL`. */
  readonly how: string
  /** The last lines of its error output. */
  readonly lines: readonly string[]
}

/** A mock in a process of its own, which is controlled over HTTP only. */
export interface MockProcess extends Omit<Mock, 'reset' | 'next'> {
  readonly pid: number
  /** Resolves when the process has ended, for any reason. */
  readonly ended: Promise<Ending>
}

export interface MockProcessOptions {
  /** Name of the mock in errors. */
  readonly name: string
  readonly options: MockOptions
  /** Is called when the mock fails on a request. */
  readonly tell: (error: SendspecError) => void
}

// Its extension is that of this file: `.js` in the published package.
const program = fileURLToPath(new URL(`./serve${extname(import.meta.url)}`, import.meta.url))

/** Milliseconds that a process has to stop before it is killed. */
const patience = 5000

/**
 * Starts a mock in a process of its own, so that a crash ends only that mock. It ends with this process at the latest.
 * @throws SendspecError if the port is taken, or the document can't be served.
 */
export const startMockProcess = async (start: MockProcessOptions): Promise<MockProcess> => {
  const { name, options, tell } = start
  const { onRequest, onFailure: _, ...sent } = options
  const child = fork(program, { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  const ended = endingOf(child)
  child.on('message', (message: Reply | Notice) => {
    if (message.kind === 'failed') tell(new SendspecError(message.problem))
    if (message.kind === 'served') onRequest?.(message.served)
  })
  const ask = asker({ name, child, ended })
  const listening = await ask({ kind: 'serve', options: sent, log: onRequest !== undefined }, 'listening').catch(
    async (error) => {
      child.kill('SIGKILL')
      await ended
      throw error
    },
  )
  return {
    pid: child.pid as number,
    url: listening.url,
    port: listening.port,
    ended,
    replace: async (document, state) => void (await ask({ kind: 'replace', document, state }, 'replaced')),
    close: async () => {
      if (child.connected) child.send({ kind: 'stop' } satisfies Command)
      const timer = setTimeout(() => child.kill('SIGKILL'), patience)
      await ended
      clearTimeout(timer)
    },
  }
}

const endingOf = (child: ChildProcess): Promise<Ending> => {
  const lines = lastLines(child.stderr as NodeJS.ReadableStream)
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  return new Promise((resolve) => {
    // A message to a process that has ended is an error. `close` reports the end.
    child.on('error', () => {})
    child.once('close', (status, signal) => {
      process.off('exit', killWithUs)
      resolve({ how: signal ?? `exit status ${status}`, lines: lines() })
    })
  })
}

const isNotice = ({ kind }: Reply | Notice): boolean => kind === 'failed' || kind === 'served'

const replyOf = (child: ChildProcess): Promise<Reply> =>
  new Promise((resolve) => {
    const listen = (message: Reply | Notice): void => {
      if (isNotice(message)) return
      child.off('message', listen)
      resolve(message as Reply)
    }
    child.on('message', listen)
  })

type ReplyOf<Kind> = Extract<Reply, { kind: Kind }>

/** Sends a command and waits for its reply. */
const asker =
  ({ name, child, ended }: { name: string; child: ChildProcess; ended: Promise<Ending> }) =>
  async <Kind extends Reply['kind']>(command: Command, expected: Kind): Promise<ReplyOf<Kind>> => {
    child.send(command)
    const reply = await Promise.race([replyOf(child), ended])
    if ('how' in reply) throw endedEarly(name, reply)
    if (reply.kind === 'refused') throw new SendspecError(reply.problem)
    if (reply.kind !== expected) throw new Error(`${name}: ${command.kind} got the reply ${reply.kind}`)
    return reply as ReplyOf<Kind>
  }

const endedEarly = (name: string, { how, lines }: Ending): SendspecError =>
  new SendspecError({
    place: name,
    what: [`its process ended (${how}) before it replied`, ...lines.map((line) => `    ${line}`)].join('\n'),
    next: 'start it again; if it ends again, report these lines',
  })
