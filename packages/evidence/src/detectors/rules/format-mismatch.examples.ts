import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        fields: '| sent_at | string | When, in RFC 3339 format. |',
        example: '{ "sent_at": "yesterday" }',
      }),
      message: '`sent_at` is said to be in RFC 3339 format, and the example on line 16 has "yesterday"',
    },
  ],
  silent: [
    casePage({
      fields: '| sent_at | string | When, in RFC 3339 format. |',
      example: '{ "sent_at": "2024-03-05T09:30:00Z" }',
    }),
    casePage({
      fields: '| sent_at | string | When, in RFC 3339 format. Empty for drafts. |',
      example: '{ "sent_at": "" }',
    }),
  ],
}
