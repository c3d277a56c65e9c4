// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/validate-result.ts

import type { Drift } from './drift.ts'

/** The parameters of a call. */
export type Params = Readonly<Record<string, unknown>>

/** The part of a result that is validated. */
interface Answer {
  readonly ok: boolean
  readonly kind?: string | undefined
  readonly status?: number | undefined
  readonly data?: unknown
  readonly error?: unknown
}

/** A result and everything that its validation depends on. */
export interface AnsweredCall {
  readonly operation: {
    readonly id: string
    readonly docs: string
    /** Loads the validators of the operation's resource. Absent if no answer has a body. */
    readonly validators?: () => Validators | Promise<Validators>
  }
  readonly result: Answer
  readonly settings: {
    readonly validate?: string | undefined
    /** Whether to list keys that the contract doesn't document. */
    readonly undocumentedKeys?: boolean | undefined
    readonly onDrift?: ((drift: Drift) => unknown) | undefined
  }
  /** Parameters of the call: the shape of a body can depend on one. */
  readonly params: object
}

/**
 * Lists the mismatches of a body with a documented status.
 * Undocumented keys, which are allowed, are those with `expected: 'no such key'`.
 */
export type Validator = (call: AnsweredCall) => readonly Drift[] | Promise<readonly Drift[]>

/** Validators by operation. */
export type Validators = Readonly<Record<string, Validator>>

/**
 * Adds the mismatches of a documented body as `drift`, and reports each to `onDrift`.
 * With `validate: 'strict'`, a success whose body doesn't match becomes a failure of kind `drift`.
 * Other results are returned as they are. It isn't called with `validate: 'off'`.
 */
export const validateResult = async <Result extends Answer>(
  call: AnsweredCall & { readonly result: Result },
): Promise<Result> => {
  const { operation, result, settings } = call
  const { id, docs, validators } = operation
  const { validate, onDrift } = settings
  if (!validators || !(result.ok || result.kind === 'status')) return result
  let drift: readonly Drift[]
  try {
    const { [id]: validator } = await validators()
    drift = await (validator as Validator)(call)
  } catch (cause) {
    // A mismatch too: otherwise the body would pass for a valid one.
    const expected = 'a validator that can be loaded'
    drift = [{ operation: id, docs, pointer: '', expected, received: 'unknown', cause }]
  }
  // What `onDrift` throws or rejects with must not end the call.
  for (const each of drift) (async () => onDrift?.(each))().catch(() => {})
  const matches = drift.every(({ expected }) => expected === 'no such key')
  if (matches || !result.ok || validate !== 'strict') return { ...result, drift }
  const { data: body, ...rest } = result
  return { ...rest, ok: false, kind: 'drift', body, drift } as unknown as Result
}
