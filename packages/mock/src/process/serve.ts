// The process of one mock: `startMockProcess` starts it and tells it what to do.
import { outliveRequests } from '../runtime/outlive-requests.js'
import { isProblem, type Problem } from '../runtime/problem.js'
import { type Server, startServer } from '../runtime/server.js'
import type { Answer, Order, Told } from './messages.ts'

let server: Server | undefined

const orders: { readonly [Kind in Order['kind']]: (order: Extract<Order, { kind: Kind }>) => Promise<Answer | 'end'> } =
  {
    serve: async ({ options }) => {
      server = await startServer(options)
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

const obey = async (order: Order): Promise<void> => {
  const answer = await (orders[order.kind] as (order: Order) => Promise<Answer | 'end'>)(order).catch(refusal)
  if (answer === 'end') process.exit()
  process.send?.(answer)
}

const refusal = (error: unknown): Answer => {
  if (!isProblem(error)) throw error
  return { kind: 'refused', problem: plain(error) }
}

const plain = ({ place, what, next }: Problem): Told => ({ place, what, next })

outliveRequests((problem) => void process.send?.({ kind: 'failed', problem: plain(problem) } satisfies Answer))

process.on('message', (order: Order) => void obey(order))
// Ctrl-C, and some who stop services, reach this process as well: the one that started it says when it ends.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {})
process.on('disconnect', () => process.exit())
