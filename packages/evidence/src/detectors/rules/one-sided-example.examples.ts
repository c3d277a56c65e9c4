import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'List parcels',
        call: '`GET /parcels`',
        fields: '| parcels | object[] | The parcels. |\n| parcels.way | string | One of `in`, `out`. |',
        example: `{
  "parcels": [
    { "way": "in" },
    { "way": "in" }
  ]
}`,
      }),
      message: '`way` can be `in` and `out`, and is `in` in all 2 items of the example',
    },
  ],
  silent: [
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      fields: '| parcels | object[] | The parcels. |\n| parcels.way | string | One of `in`, `out`. |',
      example: `{
  "parcels": [
    { "way": "in" },
    { "way": "out" }
  ]
}`,
    }),
  ],
}
