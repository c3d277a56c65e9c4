// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/middleware.ts

/** A request as it is sent, with its token. The `fetchOptions` are in it too. */
export interface CallRequest {
  readonly url: string
  readonly method: string
  /** Of this request alone: a middleware can change them. */
  readonly headers: Headers
  readonly body?: string
  /** Aborts the attempt. Absent if nothing can: no timeout, no budget and no signal. */
  readonly signal?: AbortSignal
  /** A redirect isn't followed, because the token and the body would go along. A middleware can decide otherwise. */
  readonly redirect: 'manual' | 'follow' | 'error'
}

/** What a request is for. */
export interface CallContext {
  readonly vendor: string
  /** Name of the operation. */
  readonly operation: string
  /** Address of the vendor's page about the operation. */
  readonly docs: string
  /** 1 for the first attempt of a call, 2 for its first repetition. */
  readonly attempt: number
  /** Replaces the credentials in a text by `[hidden]`, in every form that servers and errors are known to repeat them in. */
  readonly hide: (text: string) => string
}

/** Sends a request. */
export type Next = (request: CallRequest) => Promise<Response>

/**
 * A function around `fetch`, called with every attempt of every call. What it throws is a failure of kind `network`, or of
 * kind `caller` if it is a programming mistake.
 * @example
 * const traced: Middleware = (request, next, { operation }) => {
 *   request.headers.set('x-trace', operation)
 *   return next(request)
 * }
 */
export type Middleware = (request: CallRequest, next: Next, context: CallContext) => Promise<Response>
