// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/validator-of.ts

import { type Drift, driftOf, type Validation } from './drift-of.ts'

/** What of a result with a documented status its validation concerns. */
interface Validated {
  readonly ok: boolean
  readonly status?: number
  readonly data?: unknown
  readonly error?: unknown
  readonly response?: Response
}

/** A result with what its documented body has drifted by or, if that is to be refused, as a failure. */
export type Validator = (
  operation: { readonly id: string; readonly docs: string },
  result: Validated,
  settings: { readonly validate: string; readonly onDrift?: ((drift: Drift) => void) | undefined },
) => Promise<Validated>

/** What validates the bodies of an operation. */
export const validatorOf =
  (validation: Validation): Validator =>
  async (operation, result, { validate, onDrift }) => {
    const { ok, status = 0, response } = result
    const body = ok ? result.data : result.error
    const drift = await driftOf(operation, validation, { status, body })
    for (const each of drift) {
      try {
        onDrift?.(each)
      } catch {}
    }
    const refused: object = { ok: false, kind: 'drift', status, response, body, drift }
    return validate === 'strict' && drift.length > 0 ? (refused as Validated) : ({ ...result, drift } as Validated)
  }
