import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        fields: `| depot_id | string | Whose. |
| sentBy | string | Who sent it. |`,
      }),
      message: '`depot_id` in snake case and `sentBy` in camel case are on one page',
    },
  ],
  silent: [
    casePage({
      fields: `| depot_id | string | Whose. |
| sent_by | string | Who sent it. |`,
    }),
  ],
}
