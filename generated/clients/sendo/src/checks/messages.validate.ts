// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

import { type Validator, validatorOf } from '../runtime/validate/validator-of.ts'
import { listMessagesChecks } from './messages.ts'

export const listMessages: Validator = /* @__PURE__ */ validatorOf({
  checks: listMessagesChecks,
  findings: async () => (await import('./messages.findings.ts')).listMessagesFindings,
})
