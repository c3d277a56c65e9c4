import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        fields: `| id | integer | Its id. |
| state | sent | lost | string | Its state. |`,
      }),
      message: 'the row does not match the columns of its table: | state | sent | lost | string | Its state. |',
    },
  ],
  silent: [casePage({ fields: '| id | integer | Its id. |' })],
}
