// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

import { type Validator, validatorOf } from '../runtime/validate/validator-of.ts'
import { listSendsChecks } from './sends.ts'

export const listSends: Validator = /* @__PURE__ */ validatorOf({
  checks: listSendsChecks,
  findings: async () => (await import('./sends.findings.ts')).listSendsFindings,
})
