// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/drift.ts

/** The type of a JSON value: `missing` if there is none, `unknown` if the validator couldn't be loaded. */
export type TypeName = 'array' | 'boolean' | 'missing' | 'null' | 'number' | 'object' | 'string' | 'unknown'

/** A place where a body doesn't match the contract. It names the type of the value, never the value. */
export interface Mismatch {
  /** JSON pointer into the body. */
  readonly pointer: string
  readonly expected: string
  readonly received: TypeName
}

/** A mismatch and its operation. */
export interface Drift extends Mismatch {
  readonly operation: string
  /** Address of the vendor's page about the operation. */
  readonly docs: string
  /** Id of the finding that explains it, if there is one. */
  readonly finding?: string
  /** Why the validator couldn't be loaded. Absent if it could. */
  readonly cause?: unknown
}
