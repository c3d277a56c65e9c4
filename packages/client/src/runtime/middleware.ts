/** A request as it is sent, its token included. */
export interface CallRequest {
  readonly url: string
  readonly method: string
  /** Of this request alone: a middleware can change them. */
  readonly headers: Headers
  readonly body?: string
  /** Ends the attempt: its time is over, or the call was aborted. */
  readonly signal: AbortSignal
  /** A redirect is not followed, for everything that is sent would go along. A middleware may think otherwise. */
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
}

/** Sends a request. */
export type Next = (request: CallRequest) => Promise<Response>

/**
 * Stands between a client and `fetch`, in every attempt of every call. What it throws is a failure of kind `network`.
 * @example
 * const traced: Middleware = (request, next, { operation }) => {
 *   request.headers.set('x-trace', operation)
 *   return next(request)
 * }
 */
export type Middleware = (request: CallRequest, next: Next, context: CallContext) => Promise<Response>
