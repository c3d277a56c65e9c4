import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        fields: `| id | string | Its id. |
| state | string | Its state. |
| depot | string | Its depot. |
| sender | string | Its sender. |
| label | string | Its label. |`,
      }),
      message: 'none of the 5 fields of the response is said to be nullable or never null',
    },
  ],
  silent: [
    casePage({
      fields: `| id | string | Its id. |
| state | string | Its state. |
| depot | string | Its depot. |
| sender | string | Its sender. |
| label | string | Its label. |`,
      more: 'A label can be null.',
    }),
  ],
}
