import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ fields: '| weight | integer | Its weight. |', example: '{ "weight": "2 kg" }' }),
      message: '`weight` is documented as `integer`, and the example on line 16 has "2 kg"',
    },
  ],
  silent: [
    casePage({ fields: '| weight | integer | Its weight. |', example: '{ "weight": 2 }' }),
    casePage({ example: '{ "weight": "2 kg" }' }),
    casePage({ fields: '| weight | integer | Its weight. |', example: '{ "weight": "$weight" }' }),
  ],
}
