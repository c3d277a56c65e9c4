import type { MockOptions, MockState } from '../start-mock.ts'

/** What the process of a mock is told to do, one thing at a time. */
export type Order =
  | { readonly kind: 'serve'; readonly options: MockOptions }
  | { readonly kind: 'replace'; readonly document: object; readonly state?: MockState | undefined }
  | { readonly kind: 'stop' }

export interface Told {
  readonly place: string
  readonly what: string
  readonly next: string
}

/** What it answers, and `failed` when it has failed on a request. */
export type Answer =
  | { readonly kind: 'listening'; readonly url: string; readonly port: number }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'refused'; readonly problem: Told }
  | { readonly kind: 'failed'; readonly problem: Told }
