import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ fields: '| id | integer | Its id. |' }),
      message: 'no example shows the values of what GET /parcels/{id} answers',
    },
  ],
  silent: [casePage({ fields: '| id | integer | Its id. |', example: '{ "id": 7 }' })],
}
