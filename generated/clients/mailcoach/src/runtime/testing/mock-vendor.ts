// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/mock-vendor.ts

import type { Fixture } from './fixture.ts'
import type { PayloadShape } from './payload-shape.ts'

/** What a documented status is answered with. */
export interface MockAnswer {
  /** By name; the first one is the answer unless another is asked for. */
  readonly fixtures?: Readonly<Record<string, Fixture>>
  /** Of the body; absent where there is none. */
  readonly shape?: PayloadShape
  /** What it is for the parameters that were sent, where it depends on one. */
  readonly cases?: MockCases
}

/** Answers that depend on a parameter of the query. */
export interface MockCases {
  readonly parameter: string
  /** The value that counts where none is sent. */
  readonly otherwise: string
  /** By value. */
  readonly answers: Readonly<Record<string, MockAnswer>>
}

export interface MockOperation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With `{name}` for path parameters. */
  readonly path: string
  /** Names of the headers that a call is logged with. No other one is, for it may hold a secret. */
  readonly headers: readonly string[]
  /** By documented status. */
  readonly answers: Readonly<Record<number, MockAnswer>>
}

/** What a mock knows of its vendor. */
export interface MockVendor {
  readonly name: string
  /** By name. */
  readonly operations: Readonly<Record<string, MockOperation>>
}
