import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ fields: '| state | string | The state of the parcel. |', example: '{ "state": "sent" }' }),
      message: 'the possible values of `state` are not listed; the example has "sent"',
    },
  ],
  silent: [
    casePage({ fields: '| state | string | One of `sent`, `lost`. |' }),
    casePage({ fields: '| state | string | See [states](/states). |' }),
    casePage({
      fields: `| content_type | string | Of the label. |
| priority | integer | 1 is the highest. |`,
    }),
  ],
}
