// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate-result.ts

import type { Operation } from './operation.ts'
import type { Drift } from './validate/drift-of.ts'

/** What of a result its validation concerns. */
interface Validated {
  readonly ok: boolean
  readonly kind?: string
  readonly status?: number
  readonly data?: unknown
  readonly error?: unknown
  readonly response?: Response
}

/**
 * A result with what its documented body has drifted by, or, if that is to be refused, as a failure. What validates is
 * loaded here, so that a bundle with code splitting has it in a part of its own.
 */
export const validateResult = async (
  operation: Operation,
  result: Validated,
  { validate, onDrift }: { readonly validate: string; readonly onDrift?: ((drift: Drift) => void) | undefined },
): Promise<Validated> => {
  const { ok, kind, status, response } = result
  if (validate === 'off' || status === undefined || !operation.validator || (kind && kind !== 'status')) return result
  const body = ok ? result.data : result.error
  const validator = await operation.validator().catch(() => undefined)
  const drift = await validator?.(operation, { status, body })
  for (const each of drift ?? []) {
    try {
      onDrift?.(each)
    } catch {}
  }
  return validate === 'strict' && drift?.length !== 0
    ? ({ ok: false, kind: 'drift', status, response, body, drift: drift ?? [] } as Validated)
    : ({ ...result, drift } as Validated)
}
