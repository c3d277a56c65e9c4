// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

import { type Validator, validatorOf } from '../runtime/validate/validator-of.ts'
import { deleteSendChecks, getSendChecks, listSendsChecks } from './sends.ts'

export const listSends: Validator = /* @__PURE__ */ validatorOf({
  checks: listSendsChecks,
  findings: async () => (await import('./sends.findings.ts')).listSendsFindings,
})

export const getSend: Validator = /* @__PURE__ */ validatorOf({
  checks: getSendChecks,
  findings: async () => (await import('./sends.findings.ts')).getSendFindings,
})

export const deleteSend: Validator = /* @__PURE__ */ validatorOf({
  checks: deleteSendChecks,
  findings: async () => (await import('./sends.findings.ts')).deleteSendFindings,
})
