import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ fields: '| state | string | One of `Sent`, `Lost`, `Returned and Refunded`. |' }),
      message: '`state` can be `Returned and Refunded`, and whether it can be `Returned` alone is not stated',
    },
  ],
  silent: [casePage({ fields: '| state | string | One of `Sent`, `Returned`, `Returned and Refunded`. |' })],
}
