import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({}),
      message: 'neither a rate limit nor the status 429 is mentioned',
    },
  ],
  silent: [
    casePage({ more: 'At most 60 requests per minute.' }),
    casePage({ more: 'A call too many is refused with status 429.' }),
  ],
}
