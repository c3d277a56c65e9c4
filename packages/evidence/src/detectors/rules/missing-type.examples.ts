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
    casePage({ more: 'The next page is at `?page=2`.' }),
    casePage({
      example: '{ "id": 7 }',
      more: 'Returns a parcel object.\n\n### Parcel object\n\n| Field | Type | Description |\n| --- | --- | --- |\n| id | integer | Its id. |\n| note | string | A note. |',
    }),
    casePage({ fields: '| id | integer | Its id. |', example: '{ "id": 7 }' }),
    casePage({ sample: 'curl https://api.parcels.test/parcels/7' }),
  ],
}
