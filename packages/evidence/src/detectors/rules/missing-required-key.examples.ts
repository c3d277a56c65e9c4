import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        fields: `| id | integer | Required. Its id. |
| state | string | Its state. |
| note | string | A note. |`,
        example: '{ "state": "sent", "note": "-" }',
      }),
      message: '`id` is called required, and the object on line 18 of the example lacks it',
    },
  ],
  silent: [
    casePage({
      fields: `| id | integer | Required. Its id. |
| state | string | Its state. |`,
      example: '{ "id": 7, "state": "sent" }',
    }),
    casePage({
      fields: `| id | integer | Required. Its id. |
| state | string | Its state. |`,
      example: '{ "method": "event", "params": 1 }',
    }),
  ],
}
