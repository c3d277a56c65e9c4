// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

import { type Explanations, type Validator, validatorOf } from '../runtime/validate/validator-of.ts'
import { listMessagesVerdicts } from './messages.verdicts.ts'

const explanations = (): Promise<Explanations> => import('./messages.explain.ts')

export const listMessages: Validator = /* @__PURE__ */ validatorOf(listMessagesVerdicts, explanations)
