import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        fields: '| sent_at | string | When it was sent. |',
        example: '{ "sent_at": "2024-03-05 09:30:00" }',
      }),
      message: 'the format of `sent_at` is not stated: dates and times, as "2024-03-05 09:30:00"',
    },
  ],
  silent: [
    casePage({
      fields: '| sent_at | string | When, in RFC 3339 format. |',
      example: '{ "sent_at": "2024-03-05T09:30:00Z" }',
    }),
    casePage({ fields: '| label | string | The label. |', example: '{ "label": "pcl_0000778iu8z83nWb" }' }),
  ],
}
