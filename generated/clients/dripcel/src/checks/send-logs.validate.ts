// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import { type Explanations, type Validator, validatorOf } from '../runtime/validate/validator-of.ts'
import { getSendLogVerdicts, searchSendLogsVerdicts } from './send-logs.verdicts.ts'

const explanations = (): Promise<Explanations> => import('./send-logs.explain.ts')

export const getSendLog: Validator = /* @__PURE__ */ validatorOf(getSendLogVerdicts, explanations)

export const searchSendLogs: Validator = /* @__PURE__ */ validatorOf(searchSendLogsVerdicts, explanations)
