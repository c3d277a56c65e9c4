import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'List parcels',
        call: '`GET /parcels`',
        example: `{
  "per_page": 15
}`,
      }),
      message: 'the page size, 15, appears only in the example; whether it can be changed is not stated',
    },
  ],
  silent: [
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      parameters: '| per_page | integer | Page size. |',
      example: `{
  "per_page": 15
}`,
    }),
  ],
}
