import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ parameters: '| limit | integer | Page size, max is 100. |' }),
      message: 'the maximum of `limit` is 100, and what a larger value does is not stated',
    },
  ],
  silent: [
    casePage({ parameters: '| limit | integer | Page size. |' }),
    casePage({
      parameters: '| limit | integer | Page size, max is 100. |',
      more: 'A larger page is refused with status 422.',
    }),
  ],
}
