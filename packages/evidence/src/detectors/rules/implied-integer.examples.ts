import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ fields: '| total_count |  | How many there are. |' }),
      message: 'the page only implies that `total_count` is a whole number',
    },
  ],
  silent: [casePage({ fields: '| total_count | integer | How many there are. |' })],
}
