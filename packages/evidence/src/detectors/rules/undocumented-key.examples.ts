import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        fields: `| id | integer | Its id. |
| state | string | Its state. |`,
        example: '{ "id": 7, "state": "sent", "note": "-" }',
      }),
      message: 'the example has the key `note`, which is not among the 2 documented fields next to it',
    },
  ],
  silent: [
    casePage({
      fields: `| id | integer | Its id. |
| state | string | Its state. |`,
      example: '{ "id": 7, "state": "sent" }',
    }),
    casePage({
      fields: `| id | integer | Its id. |
| state | string | Its state. |`,
      example: '{ "event": "x", "data": {} }',
    }),
  ],
}
