import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        fields:
          '| type | string | One of `box`, `letter`. |\n| subtype | string | One of `small`, `large`, `express`. |',
      }),
      message: 'which of the 3 values of `subtype` belong to which of the 2 of `type` is not stated',
    },
  ],
  silent: [
    casePage({
      fields: '| type | string | One of `box`, `letter`. |\n| size | string | One of `small`, `large`, `express`. |',
    }),
  ],
}
