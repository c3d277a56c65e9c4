// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

import { type Explanations, type Validator, validatorOf } from '../runtime/validate/validator-of.ts'
import { deleteSendVerdicts, getSendVerdicts, listSendsVerdicts } from './sends.verdicts.ts'

const explanations = (): Promise<Explanations> => import('./sends.explain.ts')

export const listSends: Validator = /* @__PURE__ */ validatorOf(listSendsVerdicts, explanations)

export const getSend: Validator = /* @__PURE__ */ validatorOf(getSendVerdicts, explanations)

export const deleteSend: Validator = /* @__PURE__ */ validatorOf(deleteSendVerdicts, explanations)
