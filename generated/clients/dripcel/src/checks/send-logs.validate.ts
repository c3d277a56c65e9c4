// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import { type Validator, validatorOf } from '../runtime/validate/validator-of.ts'
import { getSendLogChecks, searchSendLogsChecks } from './send-logs.ts'

export const getSendLog: Validator = /* @__PURE__ */ validatorOf({
  checks: getSendLogChecks,
  findings: async () => (await import('./send-logs.findings.ts')).getSendLogFindings,
})

export const searchSendLogs: Validator = /* @__PURE__ */ validatorOf({
  checks: searchSendLogsChecks,
  findings: async () => (await import('./send-logs.findings.ts')).searchSendLogsFindings,
})
