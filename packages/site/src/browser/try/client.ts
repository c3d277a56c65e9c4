/** The part of a generated client's interface that the request forms use. */
export interface Client {
  readonly connect: (options: CallOptions) => unknown
  readonly createRateLimit: (limit: { requests: number; per: number }) => RateLimit
  /** By id. */
  readonly operations: Readonly<
    Record<string, (connection: unknown, params: object, options: CallOptions) => Promise<Result>>
  >
}

/** A token, a key, or a user name and a password, by the name of the client's option. */
export type Secrets = Readonly<Record<string, string>>

export interface CallOptions {
  readonly token?: string
  readonly key?: string
  readonly username?: string
  readonly password?: string
  readonly baseUrl?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly rateLimit?: RateLimit
  readonly signal?: AbortSignal
  readonly validate?: 'report'
  readonly middleware?: readonly Middleware[]
}

export interface RateLimit {
  readonly take: (maxWait: number, since?: number) => { readonly wait: number } | undefined
}

interface Request {
  readonly url: string
  readonly method: string
}

export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: { readonly attempt: number; readonly hide: (text: string) => string },
) => Promise<Response>

/** A mismatch between a body and its contract. */
export interface Drift {
  readonly pointer: string
  readonly expected: string
  readonly received: string
  readonly finding?: string
}

/** Any result of any operation. Properties that a kind doesn't have are absent. */
export interface Result {
  readonly ok: boolean
  readonly kind?: ResultKind
  readonly status?: number
  readonly attempts: number
  readonly elapsed: number
  readonly retryAfter?: number
  readonly response?: Response
  readonly drift?: readonly Drift[]
  readonly data?: unknown
  readonly error?: unknown
  readonly body?: unknown
  readonly why?: string
  readonly text?: string
  readonly timeout?: number
  readonly maxWait?: number
  readonly cause?: unknown
}

export type ResultKind =
  | 'status'
  | 'unexpected'
  | 'parse'
  | 'drift'
  | 'network'
  | 'timeout'
  | 'queue'
  | 'aborted'
  | 'token'
  | 'caller'

/** An invalid argument that the client finds before it sends the request. */
export interface UsageError extends TypeError {
  readonly wrong?: { readonly parameter: string; readonly expected: string }
}

export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === 'UsageError'
