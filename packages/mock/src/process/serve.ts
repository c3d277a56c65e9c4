// The process of one mock. `startMockProcess` starts it and sends it commands.
import { outliveRequests } from '../runtime/outlive-requests.js'
import { isProblem, type Problem } from '../runtime/problem.js'
import { type Server, startServer } from '../runtime/server.js'
import type { Command, Notice, Reply, SentProblem } from './messages.ts'

let server: Server | undefined

type Handler<Kind> = (command: Extract<Command, { kind: Kind }>) => Promise<Reply | 'end'>

const handlers: { readonly [Kind in Command['kind']]: Handler<Kind> } = {
  serve: async ({ options, log }) => {
    const onRequest = log
      ? { onRequest: (served: Extract<Notice, { kind: 'served' }>['served']) => send({ kind: 'served', served }) }
      : {}
    server = await startServer({ ...options, ...onRequest, onFailure })
    return { kind: 'listening', url: server.url, port: server.port }
  },
  replace: async ({ document, state }) => {
    await server?.replace(document, state)
    return { kind: 'replaced' }
  },
  stop: async () => {
    await server?.close()
    return 'end'
  },
}

const send = (message: Reply | Notice): void => void process.send?.(message)

const onFailure = (problem: Problem): void => send({ kind: 'failed', problem: partsOf(problem) })

const partsOf = ({ place, what, next }: Problem): SentProblem => ({ place, what, next })

const handle = async (command: Command): Promise<void> => {
  const reply = await (handlers[command.kind] as Handler<Command['kind']>)(command as never).catch(refusal)
  if (reply === 'end') process.exit()
  send(reply)
}

const refusal = (error: unknown): Reply => {
  if (!isProblem(error)) throw error
  return { kind: 'refused', problem: partsOf(error) }
}

outliveRequests(onFailure)
process.on('message', (command: Command) => void handle(command))
// Ctrl-C and service managers signal this process, too. The one that started it decides when it ends.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {})
process.on('disconnect', () => process.exit())
