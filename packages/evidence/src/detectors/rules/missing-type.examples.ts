import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ example: '{ "id": 7 }' }),
      message: 'the types of 1 of 1 fields of responses are not stated',
    },
  ],
  silent: [
    casePage({ fields: '| id | integer | Its id. |', example: '{ "id": 7 }' }),
    casePage({ sample: 'curl https://api.parcels.test/parcels/7' }),
  ],
}
