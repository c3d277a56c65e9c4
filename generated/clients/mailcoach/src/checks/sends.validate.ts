// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

import { type Validator, validatorOf } from '../runtime/validate/validator-of.ts'
import { deleteSendVerdicts, getSendVerdicts, listSendsVerdicts } from './sends.verdicts.ts'

export const listSends: Validator = /* @__PURE__ */ validatorOf({
  verdicts: listSendsVerdicts,
  explain: async () => (await import('./sends.explain.ts')).listSends,
})

export const getSend: Validator = /* @__PURE__ */ validatorOf({
  verdicts: getSendVerdicts,
  explain: async () => (await import('./sends.explain.ts')).getSend,
})

export const deleteSend: Validator = /* @__PURE__ */ validatorOf({
  verdicts: deleteSendVerdicts,
  explain: async () => (await import('./sends.explain.ts')).deleteSend,
})
