import type { WrongField } from '../read-form.ts'
import type { CallOptions, Client, RateLimit, Result, Secrets } from './client.ts'
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

const badAddress = 'It must begin with https://, or lead to this machine, and have no user, query or fragment.'
const badSecret = (secret: string | undefined): string =>
  secret ? "It can't be sent: check it for spaces and unusual characters." : 'This is required.'

/** Connects, or names the field whose address or credentials the client refuses. */
const connectTo = (
  client: Client,
  secrets: Secrets,
  baseUrl: string,
): { connection: unknown } | { wrong: WrongField[] } => {
  const connect = (wrong: WrongField, options: CallOptions) => {
    try {
      return { connection: client.connect(options) }
    } catch (error) {
      if (isUsageError(error)) return { wrong: [wrong] }
      throw error
    }
  }
  const options = Object.keys(secrets)
  const any = Object.fromEntries(options.map((option) => [option, 'any']))
  const address = connect({ field: 'server', message: badAddress }, { ...any, baseUrl })
  if ('wrong' in address) return address
  const [first = 'server'] = options
  return connect({ field: first, message: badSecret(secrets[first]) }, { ...secrets, baseUrl })
}

/** Calls an operation through the vendor's client. */
export const send = async (call: {
  readonly client: Client
  readonly operation: string
  readonly secrets: Secrets
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
  const { client, operation, secrets, baseUrl, params, answer, signal, tell } = call
  const opened = connectTo(client, secrets, baseUrl)
  if ('wrong' in opened) return opened
  let request: string | undefined
  const options: CallOptions = {
    signal,
    validate: 'report',
    ...(answer && { headers: { prefer: answer } }),
    rateLimit: telling(call.rateLimit, (wait) => {
      if (wait > 100) tell(`Waiting ${(wait / 1000).toFixed(1)} s for the rate limit`)
    }),
    middleware: [
      async (sent, next, { attempt, hide }) => {
        request = hide(`${sent.method} ${sent.url}`)
        tell(attempt === 1 ? 'Sending' : `Sending again, attempt ${attempt}`)
        const response = await next(sent)
        call.onAnswer?.(response.status)
        tell(`Status ${response.status} on attempt ${attempt}`)
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
    if (!error.wrong) return { refused: error.message }
    const { parameter, expected } = error.wrong
    const field = `param:${parameter.replace(/^\//, '').replaceAll('/', '.')}`
    return { wrong: [{ field, message: `It must be ${expected}.` }] }
  }
}
