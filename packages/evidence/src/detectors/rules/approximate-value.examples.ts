import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ parameters: '| limit | integer | Page size. Defaults to ~50. |' }),
      message: 'the default of `limit` is only stated as about 50',
    },
  ],
  silent: [casePage({ parameters: '| limit | integer | Page size. Defaults to 50. |' })],
}
