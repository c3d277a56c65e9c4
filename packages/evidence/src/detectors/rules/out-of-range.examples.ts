import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ parameters: '| limit | integer | Page size, max is 100. Defaults to 200. |' }),
      message: 'the maximum of `limit` is 100, and the default is 200',
    },
  ],
  silent: [casePage({ parameters: '| limit | integer | Page size, max is 100. Defaults to 20. |' })],
}
