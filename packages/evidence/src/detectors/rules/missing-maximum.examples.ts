import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'List parcels',
        call: '`GET /parcels`',
        parameters: '| limit | integer | Page size. |',
      }),
      message: 'the largest `limit` is not stated',
    },
  ],
  silent: [
    casePage({ title: 'List parcels', call: '`GET /parcels`', parameters: '| limit | integer | Page size (1-100). |' }),
  ],
}
