import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ fields: '| sent_at | string | When, in ISO 4217 format. |' }),
      message:
        '`sent_at` is said to be in ISO 4217, a standard for currency codes, and its name says that it holds one of dates and times',
    },
  ],
  silent: [
    casePage({ fields: '| sent_at | string | When, in ISO 8601 format. |' }),
    casePage({ fields: '| currency | string | In ISO 4217 format. |' }),
  ],
}
