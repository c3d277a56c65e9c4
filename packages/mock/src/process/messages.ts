import type { Served } from '../runtime/serve.js'
import type { MockOptions, MockState } from '../start-mock.ts'

/** A command to the process of a mock. It handles one at a time. */
export type Command =
  | { readonly kind: 'serve'; readonly options: SentOptions; readonly log: boolean }
  | { readonly kind: 'replace'; readonly document: object; readonly state?: MockState | undefined }
  | { readonly kind: 'stop' }

/** Options that can be sent to another process. */
export type SentOptions = Omit<MockOptions, 'onRequest' | 'onFailure'>

/** The parts of an error, to be sent to another process. */
export interface SentProblem {
  readonly place: string
  readonly what: string
  readonly next: string
}

/** The reply to a command. */
export type Reply =
  | { readonly kind: 'listening'; readonly url: string; readonly port: number }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'refused'; readonly problem: SentProblem }

/** Sent without a command: a request that was served, or on which the mock failed. */
export type Notice =
  | { readonly kind: 'served'; readonly served: Served }
  | { readonly kind: 'failed'; readonly problem: SentProblem }
