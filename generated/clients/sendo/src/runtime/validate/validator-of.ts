// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/validator-of.ts

import { type Drift, driftOf, type Validation } from './drift-of.ts'

/** Says where a body is not as the contract has it. */
export type Validator = (
  operation: { readonly id: string; readonly docs: string },
  answer: { readonly status: number; readonly body: unknown },
) => Promise<readonly Drift[]>

/** What validates the bodies of an operation. */
export const validatorOf =
  (validation: Validation): Validator =>
  (operation, answer) =>
    driftOf(operation, validation, answer)
