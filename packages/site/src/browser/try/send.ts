import type { WrongField } from '../read-form.ts'
import type { CallOptions, Client, RateLimit, Result } from './client.ts'
import { isUsageError } from './client.ts'

/** The outcome of a call. */
export type Sent =
  | { readonly result: Result; readonly request?: string }
  | { readonly wrong: readonly WrongField[] }
  | { readonly refused: string }

/** A rate limit that reports how long a call has to wait. */
const telling = (limit: RateLimit, tell: (milliseconds: number) => void): RateLimit => ({
  ...limit,
  take: (maxWait, since) => {
    const turn = limit.take(maxWait, since)
    tell(turn?.wait ?? 0)
    return turn
  },
})

const messageOf = (error: Error): string => error.message

/** Rejects an address or token that the client rejects, and names the field. */
const connectTo = (
  client: Client,
  token: string,
  baseUrl: string,
): { connection: unknown } | { wrong: WrongField[] } => {
  const connect = (field: string, options: CallOptions) => {
    try {
      return { connection: client.connect(options) }
    } catch (error) {
      if (isUsageError(error)) return { wrong: [{ field, message: messageOf(error) }] }
      throw error
    }
  }
  const address = connect('server', { token: 'any', baseUrl })
  return 'wrong' in address ? address : connect('token', { token, baseUrl })
}

/** Calls an operation through the vendor's client. */
export const send = async (call: {
  readonly client: Client
  readonly operation: string
  readonly token: string
  readonly baseUrl: string
  readonly params: Readonly<Record<string, unknown>>
  /** The response that the mock should give. */
  readonly answer?: string
  readonly rateLimit: RateLimit
  readonly signal: AbortSignal
  readonly tell: (what: string) => void
  /** Called with the status of each answer. */
  readonly onAnswer?: (status: number) => void
}): Promise<Sent> => {
  const { client, operation, token, baseUrl, params, answer, signal, tell } = call
  const opened = connectTo(client, token, baseUrl)
  if ('wrong' in opened) return opened
  let request: string | undefined
  const options: CallOptions = {
    signal,
    validate: 'report',
    ...(answer && { headers: { prefer: answer } }),
    rateLimit: telling(call.rateLimit, (wait) => {
      if (wait > 100) tell(`Waits ${(wait / 1000).toFixed(1)} s for its turn: the rate limit`)
    }),
    middleware: [
      async (sent, next, { attempt }) => {
        request = `${sent.method} ${sent.url}`
        tell(attempt === 1 ? 'Calls' : `Calls again, attempt ${attempt}`)
        const response = await next(sent)
        call.onAnswer?.(response.status)
        tell(`Attempt ${attempt} was answered with status ${response.status}`)
        return response
      },
    ],
  }
  try {
    const result = await client.operations[operation]?.(opened.connection, params, options)
    if (!result) throw new Error(`there is no operation ${operation}`)
    return { result, ...(request !== undefined && { request }) }
  } catch (error) {
    if (!isUsageError(error)) throw error
    const parameter = error.wrong?.parameter.replace(/^\//, '').replaceAll('/', '.')
    return parameter === undefined
      ? { refused: messageOf(error) }
      : { wrong: [{ field: `param:${parameter}`, message: messageOf(error) }] }
  }
}
