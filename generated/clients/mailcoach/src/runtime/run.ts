// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/run.ts

import type { AuthScheme } from './auth.ts'
import type { Outcome } from './ends.ts'
import type { Operation } from './operation.ts'
import type { SharedOptions, Token, TokenSupplier } from './options.ts'
import type { EarlierAttempt } from './results.ts'

/** Options that have a value, if only their default. */
type Set<Options> = { readonly [Name in keyof Options]-?: Exclude<Options[Name], undefined> }

/** How a call is made: every option, with its value. */
export interface Settings
  extends Pick<SharedOptions, 'fetch' | 'fetchOptions' | 'validate' | 'undocumentedKeys' | 'onDrift' | 'insecureHttp'>,
    Set<Pick<SharedOptions, 'timeout' | 'budget' | 'maxWait' | 'retries' | 'rateLimit' | 'middleware'>> {
  readonly server: string
  readonly baseUrl: string
  readonly token: Token
  /** Calls the function that supplies the token. Absent if the token is a text. */
  readonly supply: ((hint: Parameters<TokenSupplier>[0]) => Promise<string>) | undefined
  readonly auth: AuthScheme
  readonly headers: Readonly<Record<string, string>>
  /** Each of them ends the call. */
  readonly signals: readonly AbortSignal[]
}

/** The part of a request that its attempts have in common, without the token. */
export interface PlannedRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/** A call while it runs. */
export interface Run {
  readonly vendor: string
  readonly operation: Operation
  readonly settings: Settings
  readonly request: PlannedRequest
  /** When it started, by `performance.now()`. */
  readonly started: number
  /** When the budget ends. It starts with the first turn. */
  ends: number
  /** The token to send. */
  token: string
  /** The token that was answered with status 401, until there is another one. */
  rejected?: string | undefined
  /** How many requests were sent: for an attempt, a middleware can send none, or several. */
  attempts: number
  /** What the platform's `fetch` threw below a middleware: the middleware may throw the same. */
  failure?: unknown
  /** The attempts that were repeated. */
  readonly earlier: EarlierAttempt[]
}

/** How a call ends before its next attempt; `undefined` if it goes on. */
export type Stop = Outcome | undefined

/** Milliseconds that are left of the budget. */
export const left = (run: Run): number => run.ends - performance.now()
