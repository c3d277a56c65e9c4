import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        fields: '| state | string | One of `Sent`, `Confirming Address`, `Address Confirmation - Failed`. |',
      }),
      message: '`Confirming Address` and `Address Confirmation - Failed` of `state` name one thing in different words',
    },
  ],
  silent: [casePage({ fields: '| state | string | One of `Sent`, `Confirming Address`, `Refunded`. |' })],
}
