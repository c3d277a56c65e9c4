// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/validator-of.ts

import type { Drift } from './drift.ts'
import type { Explain, Explained } from './explainer-of.ts'
import type { Params } from './params.ts'
import type { BodyVerdict } from './verdict.ts'

/** What of a result with a documented status its validation concerns. */
interface Validated {
  readonly ok: boolean
  readonly status?: number | undefined
  readonly data?: unknown
  readonly error?: unknown
}

interface Settings {
  readonly validate?: string | undefined
  readonly undocumentedKeys?: boolean | undefined
  readonly onDrift?: ((drift: Drift) => void) | undefined
}

/** A result with what its documented body has drifted by or, if that is to be refused, as a failure. */
export type Validator = (
  operation: { readonly id: string; readonly docs: string },
  result: Validated,
  settings: Settings,
  params: Params,
) => Validated | Promise<Validated>

/** What explains the bodies of operations, by their names. */
export type Explanations = Readonly<Record<string, Explain>>

/**
 * What validates the bodies of an operation.
 * @param verdicts By status. A status without one, and one without a body, can't drift.
 * @param explanations Asked for when a body has drifted, and not before.
 */
export const validatorOf =
  (verdicts: Readonly<Record<number, BodyVerdict>>, explanations: () => Promise<Explanations>): Validator =>
  ({ id: operation, docs }, result, { validate, undocumentedKeys: keys, onDrift }, params) => {
    const { ok, status = 0, data, error, ...facts } = result
    const body = ok ? data : error
    const passes = verdicts[status]?.(body, params) ?? true
    if (passes && !keys) return { ...result, drift: [] }
    const tell = (found: readonly Explained[]): Validated => {
      const drift = found.map((each) => ({ operation, docs, ...each }))
      // Neither what it throws nor what it rejects with matters.
      for (const each of drift) (async () => onDrift?.(each))().catch(() => {})
      const refused: object = { ...facts, ok: false, kind: 'drift', status, body, drift }
      return validate === 'strict' && !passes ? (refused as Validated) : ({ ...result, drift } as Validated)
    }
    return explanations().then(
      (explain) => tell(explain[operation]?.({ status, body, keys, params }) ?? []),
      // That what explains can't be loaded is no reason to lose the drift.
      () => tell(passes ? [] : [{ pointer: '', expected: 'a body as the contract has it', received: 'unknown' }]),
    )
  }
