import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        parameters: `| depot | string | Whose. |
| state | string | Which. |`,
      }),
      message: 'which of the 2 parameters are required is not stated',
    },
  ],
  silent: [
    casePage({ parameters: '| depot | string | Optional. Whose. |\n| state | string | Which. |' }),
    casePage({
      parameters: `| depot | string | Required. Whose. |
| state | string | Which. |`,
    }),
  ],
}
