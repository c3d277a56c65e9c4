// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

import { type Validator, validatorOf } from '../runtime/validate/validator-of.ts'
import { listMessagesVerdicts } from './messages.verdicts.ts'

export const listMessages: Validator = /* @__PURE__ */ validatorOf({
  verdicts: listMessagesVerdicts,
  explain: async () => (await import('./messages.explain.ts')).listMessages,
})
