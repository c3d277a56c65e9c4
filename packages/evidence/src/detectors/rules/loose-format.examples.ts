import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ fields: '| sent_at | string | When, in ISO 8601 format. |' }),
      message: 'ISO 8601 has many notations; RFC 3339, or a pattern, would say which one `sent_at` has',
    },
  ],
  silent: [casePage({ fields: '| sent_at | string | When, in RFC 3339 format. |' })],
}
