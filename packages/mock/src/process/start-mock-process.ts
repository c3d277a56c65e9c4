import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { SendspecError } from '@sendspec/contract'
import type { Mock, MockOptions } from '../start-mock.ts'
import { lastLines } from './last-lines.ts'
import type { Answer, Order } from './messages.ts'

/** How a process ended. */
export interface Ending {
  /** E.g. `exit status 1` or `SIGKILL`. */
  readonly how: string
  /** The last of what it had written to its error output. */
  readonly lines: readonly string[]
}

/** A mock in a process of its own, which is steered over HTTP alone. */
export interface MockProcess extends Omit<Mock, 'reset' | 'next'> {
  readonly pid: number
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<Ending>
}

export interface MockProcessOptions {
  readonly name: string
  readonly options: MockOptions
  readonly tell: (error: SendspecError) => void
}

const program = fileURLToPath(new URL('./serve.ts', import.meta.url))
const patience = 5000

/**
 * Starts a mock in a process of its own, so that what ends it ends nothing else. It ends with this process at the latest.
 * @param start.name Of the mock, for errors.
 * @param start.tell Is told of requests that it fails on.
 * @throws SendspecError if the port is taken, or the document can't be served.
 */
export const startMockProcess = async (start: MockProcessOptions): Promise<MockProcess> => {
  const { name, options, tell } = start
  const child = fork(program, { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  const ended = endingOf(child)
  child.on('message', (answer: Answer) => {
    if (answer.kind === 'failed') tell(new SendspecError(answer.problem))
  })
  const ask = asker({ name, child, ended })
  const listening = await ask({ kind: 'serve', options }, 'listening').catch(async (error) => {
    child.kill('SIGKILL')
    await ended
    throw error
  })
  return {
    pid: child.pid as number,
    url: listening.url,
    port: listening.port,
    ended,
    replace: async (document, state) => void (await ask({ kind: 'replace', document, state }, 'replaced')),
    close: async () => {
      if (child.connected) child.send({ kind: 'stop' } satisfies Order)
      const impatience = setTimeout(() => child.kill('SIGKILL'), patience)
      await ended
      clearTimeout(impatience)
    },
  }
}

const endingOf = (child: ChildProcess): Promise<Ending> => {
  const lines = lastLines(child.stderr as NodeJS.ReadableStream)
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  return new Promise((resolve) => {
    // A message that can't be delivered is one to a process that has ended, which `close` tells of.
    child.on('error', () => {})
    child.once('close', (status, signal) => {
      process.off('exit', killWithUs)
      resolve({ how: signal ?? `exit status ${status}`, lines: lines() })
    })
  })
}

const answerOf = (child: ChildProcess): Promise<Answer> =>
  new Promise((resolve) => {
    const listen = (answer: Answer): void => {
      if (answer.kind === 'failed') return
      child.off('message', listen)
      resolve(answer)
    }
    child.on('message', listen)
  })

type AnswerOf<Kind> = Extract<Answer, { kind: Kind }>

/** Gives an order and waits for what answers it. */
const asker =
  ({ name, child, ended }: { name: string; child: ChildProcess; ended: Promise<Ending> }) =>
  async <Kind extends Answer['kind']>(order: Order, expected: Kind): Promise<AnswerOf<Kind>> => {
    child.send(order)
    const answer = await Promise.race([answerOf(child), ended])
    if ('how' in answer) throw endedEarly(name, answer)
    if (answer.kind === 'refused') throw new SendspecError(answer.problem)
    if (answer.kind !== expected) throw new Error(`${name}: ${order.kind} was answered with ${answer.kind}`)
    return answer as AnswerOf<Kind>
  }

const endedEarly = (name: string, { how, lines }: Ending): SendspecError =>
  new SendspecError({
    place: name,
    what: [`its process ended (${how}) before it had answered`, ...lines.map((line) => `    ${line}`)].join('\n'),
    next: 'start it again; if it ends again, report these lines',
  })
