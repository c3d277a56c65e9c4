// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import { type Validator, validatorOf } from '../runtime/validate/validator-of.ts'
import { getSendLogVerdicts, searchSendLogsVerdicts } from './send-logs.verdicts.ts'

export const getSendLog: Validator = /* @__PURE__ */ validatorOf({
  verdicts: getSendLogVerdicts,
  explain: async () => (await import('./send-logs.explain.ts')).getSendLog,
})

export const searchSendLogs: Validator = /* @__PURE__ */ validatorOf({
  verdicts: searchSendLogsVerdicts,
  explain: async () => (await import('./send-logs.explain.ts')).searchSendLogs,
})
