import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ fields: '| total_count | number | How many there are. |' }),
      message: '`total_count` should be whole, and `number` allows fractions',
    },
  ],
  silent: [
    casePage({ fields: '| total_count | integer | How many there are. |' }),
    casePage({ fields: '| weight | number | In kg. |' }),
  ],
}
