import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'List parcels',
        call: '`GET /parcels`',
        parameters: '| page | integer | The page. |',
        example: `{
  "parcels": [
    { "id": 7 }
  ]
}`,
      }),
      message: 'nothing next to `parcels` tells whether there are more',
    },
  ],
  silent: [
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      parameters: '| page | integer | The page. |',
      example: `{
  "total": 90,
  "parcels": [
    { "id": 7 }
  ]
}`,
    }),
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      parameters: '| page | integer | The page. |',
      example: `[
  { "id": 7, "events": [{ "id": 1 }] }
]`,
    }),
  ],
}
