// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

import { type Validator, validatorOf } from '../runtime/validate/validator-of.ts'
import { listSendsVerdicts } from './sends.verdicts.ts'

export const listSends: Validator = /* @__PURE__ */ validatorOf({
  verdicts: listSendsVerdicts,
  explain: async () => (await import('./sends.explain.ts')).listSends,
})
