// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/drift-of.ts

import type { Check, Issue } from './check.ts'
import type { Findings } from './finding-of.ts'
import { issuesOf } from './issues-of.ts'

/** A place of a body that is neither as documented nor as it was ever seen. It holds no value. */
export interface Drift extends Issue {
  readonly operation: string
  /** Address of the vendor's page about the operation. */
  readonly docs: string
  /** Id of the finding that explains it, where one does. */
  readonly finding?: string
}

/** What the bodies of an operation are validated with, by status. */
export interface Validation {
  readonly checks: Readonly<Record<number, Check>>
  /** Asked for when a body has drifted, and not before. */
  readonly findings?: () => Promise<Findings>
}

/** Where a body is not as the contract has it. A status without a check, and one without a body, can't drift. */
export const driftOf = async (
  operation: { readonly id: string; readonly docs: string },
  validation: Validation,
  answer: { readonly status: number; readonly body: unknown },
): Promise<readonly Drift[]> => {
  const { status, body } = answer
  const check = validation.checks[status]
  const issues = check ? issuesOf(check, body) : []
  if (issues.length === 0) return []
  // A finding is a help to the reader; that its module can't be loaded is no reason to lose the drift.
  const findings = await validation.findings?.().catch(() => undefined)
  return issues.map((issue) => {
    const finding = findings?.(status, issue)
    return { operation: operation.id, docs: operation.docs, ...issue, ...(finding !== undefined && { finding }) }
  })
}
