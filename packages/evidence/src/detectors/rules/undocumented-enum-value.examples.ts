import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ fields: '| state | string | One of `sent`, `held`. |', example: '{ "state": "lost" }' }),
      message: 'the example on line 16 has `lost` for `state`, and the list of 2 values lacks it',
    },
  ],
  silent: [
    casePage({ fields: '| state | string | One of `sent`, `held`. |', example: '{ "state": "held" }' }),
    casePage({ fields: '| state | string | One of `sent`, `held`. Empty for drafts. |', example: '{ "state": "" }' }),
  ],
}
