import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: [casePage({ fields: '| id | string | Its id. |' }), casePage({ fields: '| id | integer | Its id. |' })],
      message: '`id` is `string` here and `integer` on line 13 of 1.md',
    },
  ],
  silent: [[casePage({ fields: '| id | string | Its id. |' }), casePage({ fields: '| id | string | Its id. |' })]],
}
